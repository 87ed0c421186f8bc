import { simulationKey, scenariosIn } from '#analysis/comparedScenarios.ts'
import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import type { Chosen, Known, SimulationResult } from '#analysis/known.ts'
import { createSimulator, type Simulate, type Simulation } from '#model/chance/simulation.ts'
import { createCache } from '#model/math/createCache.ts'
import type { SimulationInput } from './simulationRunner.ts'
import {
  cachedSimulation,
  cacheSimulation,
  failedSimulation,
  setupOf,
  simulationResult,
} from './simulationResult.ts'
import type { ValidSetup } from './simulationSetup.ts'

const simulators = createCache<Simulate>()

/**
 * Returns `chosen` with the simulations that a figure needs, for files and prerendering: from the
 * cache, else simulated synchronously. Unchanged without reference data or where none is needed.
 */
export function withSimulation(
  { simulation: kind }: Pick<FigureNeeds, 'simulation'>,
  known: Known,
  chosen: Chosen,
): Chosen {
  const { pair, reference } = known
  if (!reference || kind === 'none') return chosen
  if (kind === 'comparison') {
    return { ...chosen, simulationsByScenario: comparisonSimulations(known, chosen) }
  }
  const setup = setupOf(pair, chosen, reference)
  if (!setup.ok) return { ...chosen, simulated: failedSimulation(setup) }

  const { outcome } = chosen
  const cached = cachedSimulation(known, chosen)
  const simulation = cached ?? simulateNow(setup, outcome)
  if (!cached) cacheSimulation(setup, outcome, simulation)
  return { ...chosen, simulated: simulationResult(simulation, setup) }
}

function simulateNow(setup: ValidSetup, { scenario, target }: SimulationInput): Simulation {
  return simulators([setup], () => createSimulator(setup.setup))(scenario, target)
}

/** Returns the results for all scenarios of a comparison, by `simulationKey`. */
function comparisonSimulations(
  known: Known,
  chosen: Chosen,
): ReadonlyMap<string, SimulationResult> {
  return new Map(
    scenariosIn(known, chosen).flatMap(({ chosen: scenario }) => {
      const { simulated } = withSimulation({ simulation: 'scenario' }, known, scenario)
      return simulated ? [[simulationKey(scenario), simulated] as const] : []
    }),
  )
}
