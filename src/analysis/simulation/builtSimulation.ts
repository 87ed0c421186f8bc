import type { Known } from '#analysis/known.ts'
import { choose } from '#analysis/choose.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { cacheSimulation, setupOf } from './simulationResult.ts'

/** The id of the element of a page in which the build left the simulation of the default scenario. */
export const BUILT_SIMULATION = 'simulation'

/** What the build leaves in that element, as JSON. */
export type BuiltSimulation = Readonly<{ pair: string; vintage: string; simulation: Simulation }>

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
