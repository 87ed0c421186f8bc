import { useEffect, useMemo, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { draft, selectDragged } from '#state/session/draft.ts'
import { afterPaint } from './afterPaint.ts'
import { IS_PRERENDER } from './isPrerender.ts'
import type { ViewState } from '#analysis/viewState.ts'
import type { StartSimulation } from './simulationRunner.ts'
import {
  simulationResult,
  cacheSimulation,
  refusedSimulation,
  setupOf,
  withChance,
} from './simulationResult.ts'
import type { SimulationResult, Chosen, Known } from '#analysis/known.ts'
import type { Setup } from './simulationSetup.ts'

/** Chance while sliders move, and as it is at rest; `null` until it has been drawn. */
export type ShownChance = Readonly<{
  live: ReadonlyStore<Simulation | null>
  result: SimulationResult | null
}>

/**
 * Has chance drawn after each live outcome. The line itself never waits for it: bands and chances
 * follow when they have come, and what is told in words when the hand has let go too.
 *
 * @param start what draws; `null` where nothing is shown that needs it
 * @param first what has been drawn already, before anything is shown
 */
export function useSimulation(
  { known, chosen, live }: Pick<ViewState, 'known' | 'chosen' | 'live'>,
  start: StartSimulation | null,
  first: Simulation | null = null,
): ShownChance {
  const { pair, reference } = known
  const setup = useMemo(
    () => (reference && start ? setupOf(pair, chosen, reference) : null),
    [pair, chosen, reference, start],
  )
  const [shown] = useState(() => createStore(() => first))
  const [last, setLast] = useState<Readonly<{ setup: Setup; simulated: SimulationResult }> | null>(
    () => {
      return first && setup?.ok ? { setup, simulated: simulationResult(first, setup) } : null
    },
  )
  const refused = useMemo(() => (setup && !setup.ok ? refusedSimulation(setup) : null), [setup])

  useEffect(() => {
    if (!setup || !start) return undefined
    if (!setup.ok) {
      shown.setState(null, true)
      return undefined
    }
    const settle = (simulated: SimulationResult) => setLast({ setup, simulated })
    return follow(setup, { live, start, shown, settle })
  }, [setup, live, start, shown])

  const made =
    last?.setup === setup
      ? last?.simulated
      : IS_PRERENDER && start
        ? prerenderedResult(known, chosen)
        : null
  const result = refused ?? made ?? null
  return useMemo(() => ({ live: shown, result }), [shown, result])
}

function prerenderedResult(known: Known, chosen: Chosen): SimulationResult | null {
  return withChance({ simulation: 'scenario' }, known, chosen).simulated
}

type Follower = Readonly<{
  live: ReadonlyStore<Outcome>
  start: StartSimulation
  shown: StoreApi<Simulation | null>
  settle: (simulated: SimulationResult) => void
}>

/** Asks for a drawing whenever the outcome changes, until it is stopped. */
function follow(setup: Setup & { ok: true }, { live, start, shown, settle }: Follower): () => void {
  let asked = ''
  let latest: SimulationResult | null = null

  const rest = () => {
    if (latest && selectDragged(draft.getState()) === null) settle(latest)
  }
  const runner = start(setup.setup, (simulation, position) => {
    cacheSimulation(setup, position, simulation)
    latest = simulationResult(simulation, setup)
    shown.setState(simulation, true)
    rest()
  })
  const ask = () => {
    const { scenario, target } = live.getState()
    const position = JSON.stringify([scenario, target])
    if (position === asked) {
      rest()
      return
    }
    asked = position
    runner.request({ scenario, target })
  }

  ask()
  const later = afterPaint(ask)
  const stop = live.subscribe(later.ask)
  return () => {
    stop()
    later.end()
    runner.stop()
  }
}
