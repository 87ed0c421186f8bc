import { startTransition, use, useEffect, useMemo, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ViewState } from '#analysis/viewState.ts'
import type { SimulationResult } from '#analysis/known.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { draft, selectDragged } from '#state/session/draft.ts'
import { constant, type ReadonlyStore } from '#ui/readonlyStore.ts'
import { afterPaint } from './afterPaint.ts'
import { SimulateAtOnceContext } from './simulateAtOnce.ts'
import type { SimulationInput, SimulationRunner, StartSimulation } from './simulationRunner.ts'
import { runInSlice } from '#analysis/slices.ts'
import {
  cacheSimulation,
  failedSimulation,
  keyOf,
  setupOf,
  simulationAt,
  simulationResult,
} from './simulationResult.ts'
import type { SetupResult, ValidSetup } from './simulationSetup.ts'

/**
 * The simulation at the current position of the sliders: `live` also while they move, `result` only
 * after their release. Both are `null` until simulated.
 */
export type ShownChance = Readonly<{
  live: ReadonlyStore<Simulation | null>
  result: SimulationResult | null
}>

/**
 * Simulates every outcome that the sliders produce. Charts draw the line of the scenario without
 * waiting for it: `live` is set whenever a simulation is done, and `result`, from which sentences
 * and tables are written, once no slider is dragged.
 *
 * @param start starts the worker; `null` where no figure on the page needs a simulation
 * @param first a simulation that is done before the first render; `null` if there is none
 */
export function useSimulation(
  { known, chosen, live }: Pick<ViewState, 'known' | 'chosen' | 'live'>,
  start: StartSimulation | null,
  first: Simulation | null = null,
): ShownChance {
  const simulateAtOnce = use(SimulateAtOnceContext)
  const { pair, reference } = known
  const setup = useMemo(
    () => (reference && start ? setupOf(pair, chosen, reference) : null),
    [pair, chosen, reference, start],
  )
  const [shown] = useState(() => createStore(() => first))
  const [last, setLast] = useState<Readonly<{
    setup: SetupResult
    simulated: SimulationResult
  }> | null>(() => {
    return first && setup?.ok ? { setup, simulated: simulationResult(first, setup) } : null
  })
  const failed = useMemo(() => (setup && !setup.ok ? failedSimulation(setup) : null), [setup])

  useEffect(() => {
    if (!setup || !start) return undefined
    if (!setup.ok) {
      shown.setState(null, true)
      return undefined
    }
    // Many figures are made again: in slices.
    const onReleased = (simulated: SimulationResult) =>
      startTransition(() =>
        setLast((before) => (before?.simulated === simulated ? before : { setup, simulated })),
      )
    return simulateLive(setup, { live, start, shown, onReleased })
  }, [setup, live, start, shown])

  // Effects do not run in a prerender, so there the result is simulated during rendering.
  const completed =
    last?.setup === setup
      ? last?.simulated
      : start && simulateAtOnce
        ? simulateAtOnce({ simulation: 'scenario' }, known, chosen).simulated
        : null
  const result = failed ?? completed ?? null
  return useMemo(() => {
    const isDrawnAtOnce = simulateAtOnce !== null && result?.ok
    return { live: isDrawnAtOnce ? constant(result.simulation) : shown, result }
  }, [shown, result, simulateAtOnce])
}

type LiveSimulation = Readonly<{
  live: ReadonlyStore<Outcome>
  start: StartSimulation
  /** Receives every simulation, for the charts. */
  shown: StoreApi<Simulation | null>
  /** Called with the latest result while no slider is dragged. */
  onReleased: (simulated: SimulationResult) => void
}>

/**
 * Requests a simulation whenever the outcome changes, unless it is in the cache. Returns the function
 * that ends this.
 */
function simulateLive(
  setup: ValidSetup,
  { live, start, shown, onReleased }: LiveSimulation,
): () => void {
  let asked = ''
  let latest: Readonly<{ key: string; simulation: Simulation }> | null = null
  let frame = 0
  let runner: SimulationRunner | null = null

  const isDragged = () => selectDragged(draft.getState()) !== null
  const publish = () => {
    if (latest && !isDragged()) onReleased(simulationResult(latest.simulation, setup))
  }

  function take(simulation: Simulation, position: SimulationInput): void {
    cacheSimulation(setup, position, simulation)
    // The answer was in the cache, and this is of an earlier position.
    if (latest?.key === asked) return

    latest = { key: keyOf(position), simulation }
    const show = () => shown.setState(simulation, true)
    cancelAnimationFrame(frame)
    // In the frame of the next step, so that the page is laid out once for both.
    if (isDragged()) frame = requestAnimationFrame(show)
    else show()
    publish()
  }

  const started = () => (runner ??= start(setup.setup, take))

  function request(): void {
    const { scenario, target } = live.getState()
    const position = { scenario, target }
    const key = keyOf(position)
    if (key === asked) {
      publish()
      return
    }
    asked = key
    const known = simulationAt(setup, position)
    if (known) take(known, position)
    else started().request(position)
  }

  request()
  // The worker is ready before the first move of a slider, but not before the page is.
  const stopWarming = runInSlice(
    'soon',
    () => void started(),
    () => Infinity,
  )
  const { schedule, cancel } = afterPaint(request)
  const unsubscribe = live.subscribe(schedule)
  return () => {
    stopWarming()
    unsubscribe()
    cancel()
    cancelAnimationFrame(frame)
    runner?.stop()
  }
}
