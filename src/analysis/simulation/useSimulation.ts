import { useEffect, useMemo, useState } from 'react'
import type { Live } from '#ui/live.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { draft, selectDragged } from '#state/session/draft.ts'
import { afterPaint } from './afterPaint.ts'
import { BUILT } from './built.ts'
import type { Desk } from '#analysis/desk.ts'
import type { StartDrawing } from './drawing.ts'
import { drawnAs, keepDrawn, refusedAs, setupOf, withChance, type Drawn } from './drawn.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Setup } from './simulationSetup.ts'

/** Chance while sliders move, and as it is at rest; `null` until it has been drawn. */
export type ShownChance = Readonly<{
  live: Live<Simulation | null>
  drawn: Drawn | null
}>

/**
 * Has chance drawn after each live outcome. The line itself never waits for it: bands and chances
 * follow when they have come, and what is told in words when the hand has let go too.
 *
 * @param start what draws; `null` where nothing is shown that needs it
 * @param first what has been drawn already, before anything is shown
 */
export function useSimulation(
  { known, chosen, live }: Pick<Desk, 'known' | 'chosen' | 'live'>,
  start: StartDrawing | null,
  first: Simulation | null = null,
): ShownChance {
  const { pair, reference } = known
  const setup = useMemo(
    () => (reference && start ? setupOf(pair, chosen, reference) : null),
    [pair, chosen, reference, start],
  )
  const [shown] = useState(() => liveChance(first))
  const [last, setLast] = useState<Readonly<{ setup: Setup; drawn: Drawn }> | null>(() => {
    return first && setup?.ok ? { setup, drawn: drawnAs(first, setup) } : null
  })
  const refused = useMemo(() => (setup && !setup.ok ? refusedAs(setup) : null), [setup])

  useEffect(() => {
    if (!setup || !start) return undefined
    if (!setup.ok) {
      shown.set(null)
      return undefined
    }
    const settle = (drawn: Drawn) => setLast({ setup, drawn })
    return follow(setup, { live, start, shown, settle })
  }, [setup, live, start, shown])

  const made = last?.setup === setup ? last?.drawn : BUILT && start ? built(known, chosen) : null
  const drawn = refused ?? made ?? null
  return useMemo(() => ({ live: shown, drawn }), [shown, drawn])
}

function built(known: Known, chosen: Chosen): Drawn | null {
  return withChance('chance', known, chosen).drawn
}

type Follower = Readonly<{
  live: Live<Outcome>
  start: StartDrawing
  shown: LiveChance
  settle: (drawn: Drawn) => void
}>

/** Asks for a drawing whenever the outcome changes, until it is stopped. */
function follow(setup: Setup & { ok: true }, { live, start, shown, settle }: Follower): () => void {
  let asked = ''
  let latest: Drawn | null = null

  const rest = () => {
    if (latest && selectDragged(draft.getState()) === null) settle(latest)
  }
  const drawing = start(setup.setup, (simulation, position) => {
    keepDrawn(setup, position, simulation)
    latest = drawnAs(simulation, setup)
    shown.set(simulation)
    rest()
  })
  const ask = () => {
    const { scenario, target } = live.read()
    const position = JSON.stringify([scenario, target])
    if (position === asked) {
      rest()
      return
    }
    asked = position
    drawing.ask({ scenario, target })
  }

  ask()
  const later = afterPaint(ask)
  const stop = live.subscribe(later.ask)
  return () => {
    stop()
    later.end()
    drawing.end()
  }
}

type LiveChance = Live<Simulation | null> & Readonly<{ set: (next: Simulation | null) => void }>

function liveChance(first: Simulation | null): LiveChance {
  const listeners = new Set<() => void>()
  let current = first
  return {
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    read: () => current,
    set: (next) => {
      current = next
      for (const listener of listeners) listener()
    },
  }
}
