import { use, useMemo, useState } from 'react'
import { createCache } from '#model/math/createCache.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { IS_PRERENDER } from './isPrerender.ts'
import type { Position, StartSimulation } from './simulationRunner.ts'
import { setupOf } from './simulationResult.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Setup } from './simulationSetup.ts'

const cache = createCache<Promise<Simulation>>()

/**
 * The first drawing of what shows chance, for which it waits, so that what stood there before stays
 * in its place until then. Later drawings follow in their own time; where nothing can be drawn,
 * nothing waits.
 */
export function useInitialSimulation(
  { pair, reference }: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  start: StartSimulation | null,
): Simulation | null {
  // Whatever comes or changes once something is shown is no reason to wait any more.
  const [first] = useState({ chosen, reference })
  const setup = useMemo(() => {
    if (!first.reference || IS_PRERENDER) return null
    return setupOf(pair, first.chosen, first.reference)
  }, [pair, first])
  return start && setup?.ok ? use(initialSimulation(setup, first.chosen.outcome, start)) : null
}

/** The drawing of a position, made once for each set of draws. */
function initialSimulation(
  setup: Setup & { ok: true },
  { scenario, target }: Position,
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
