import type { Known } from '#analysis/known.ts'
import { choose } from '#analysis/choose.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { cacheSimulation, cachedSimulation, setupOf, withSimulation } from './simulationResult.ts'

/** The id of the element of a page in which the build left the simulation of the default scenario. */
export const BUILT_SIMULATION = 'simulation'

type BuiltSimulation = Readonly<{ pair: string; vintage: string; simulation: Simulation }>

/** Returns the simulation of the default scenario as JSON for a page; `null` where there is none. */
export function builtSimulation(known: Known): string | null {
  const { pair } = known
  const chosen = choose(pair, {}, known.levers)
  withSimulation({ simulation: 'scenario' }, known, chosen)
  const simulation = cachedSimulation(known, chosen)
  const { id, vintage } = pair
  return simulation && JSON.stringify({ pair: id, vintage, simulation } satisfies BuiltSimulation)
}

/**
 * Caches the simulation that the build left in the page, so that the first chart shows its bands without
 * waiting for a worker. Without effect if it is of another pair or release.
 */
export function cacheBuiltSimulation(known: Known, json: string): void {
  const { pair, reference } = known
  const built: BuiltSimulation = JSON.parse(json)
  if (!reference || built.pair !== pair.id || built.vintage !== pair.vintage) return

  const chosen = choose(pair, {}, known.levers)
  const setup = setupOf(pair, chosen, reference)
  if (setup.ok) cacheSimulation(setup, chosen.outcome, built.simulation)
}
