import { use, useMemo, useState } from 'react'
import type { Chosen, Known } from '#analysis/known.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { SimulateAtOnceContext } from './simulateAtOnce.ts'
import type { SimulationInput, StartSimulation } from './simulationRunner.ts'
import { cachedSimulation, setupOf } from './simulationResult.ts'
import type { ValidSetup } from './simulationSetup.ts'

const cache = createCache<Promise<Simulation>>()

/**
 * Returns the first simulation of a component that shows probabilities. Suspends until it is done,
 * so that the fallback or the earlier content stays on screen; later simulations do not suspend.
 *
 * @param start starts the worker; `null` where no figure on the page needs a simulation
 * @returns `null`, without suspending, in a prerender and where nothing can be simulated
 */
export function useInitialSimulation(
  { pair, reference }: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  start: StartSimulation | null,
): Simulation | null {
  // Only the first inputs count: later ones must not suspend a component that is on screen.
  const [first] = useState({ chosen, reference })
  const isAtOnce = use(SimulateAtOnceContext) !== null
  const setup = useMemo(() => {
    if (!first.reference || isAtOnce) return null
    return setupOf(pair, first.chosen, first.reference)
  }, [pair, first, isAtOnce])
  const [cached] = useState(() =>
    isAtOnce ? null : cachedSimulation({ pair, reference }, first.chosen),
  )
  if (cached) return cached
  return start && setup?.ok ? use(initialSimulation(setup, first.chosen.outcome, start)) : null
}

/** Simulates one position of the sliders; the promise is cached, one for each setup. */
function initialSimulation(
  setup: ValidSetup,
  { scenario, target }: SimulationInput,
  start: StartSimulation,
): Promise<Simulation> {
  return cache([setup], () => {
    return new Promise<Simulation>((resolve) => {
      const runner = start(setup.setup, (result) => {
        runner.stop()
        resolve(result)
      })
      runner.request({ scenario, target })
    })
  })
}
