import { use, useEffect, useMemo, useState } from 'react'
import { simulationKey, scenariosIn } from '#analysis/comparedScenarios.ts'
import type { SimulationResult, Chosen, Known } from '#analysis/known.ts'
import { SimulateAtOnceContext } from './simulateAtOnce.ts'
import type { StartSimulation } from './simulationRunner.ts'
import {
  simulationResult,
  cacheSimulation,
  cachedSimulation,
  failedSimulation,
  setupOf,
} from './simulationResult.ts'
import type { SetupResult, ValidSetup } from './simulationSetup.ts'

/** Simulation results by `simulationKey`. */
type SimulationsByScenario = ReadonlyMap<string, SimulationResult>

const NONE: SimulationsByScenario = new Map()

/**
 * Simulates the scenarios of a comparison one after the other, so that only one worker runs at a
 * time. Returns the results so far; they are kept until the loaded data (`known`) change.
 *
 * @param start starts a worker; `null` where no figure on the page needs simulations
 */
export function useComparisonSimulations(
  known: Known,
  chosen: Chosen,
  start: StartSimulation | null,
): SimulationsByScenario {
  const simulateAtOnce = use(SimulateAtOnceContext)
  const [completed, setCompleted] = useState(() => ({
    known,
    results: cachedResults(known, chosen),
  }))
  const results = completed.known === known ? completed.results : NONE
  const pending = useMemo(
    () => (start ? nextUnsimulated(known, chosen, results) : null),
    [known, chosen, results, start],
  )

  useEffect(() => {
    if (!pending || !start) return undefined
    const addResult = (result: SimulationResult) =>
      setCompleted((previous) => {
        const others = previous.known === known ? previous.results : NONE
        return { known, results: new Map([...others, [pending.key, result]]) }
      })
    if (!pending.setup.ok) {
      addResult(failedSimulation(pending.setup))
      return undefined
    }
    return simulateOnce(pending.setup, pending.chosen, start, addResult)
  }, [known, pending, start])

  // Effects do not run in a prerender, so there every scenario is simulated during rendering.
  return start && simulateAtOnce
    ? (simulateAtOnce({ simulation: 'comparison' }, known, chosen).simulationsByScenario ?? NONE)
    : results
}

/** Returns the results of the scenarios that were simulated before, by the build too. */
function cachedResults(known: Known, chosen: Chosen): SimulationsByScenario {
  const { pair, reference } = known
  if (!reference) return NONE
  return new Map(
    scenariosIn(known, chosen).flatMap((scenario) => {
      const setup = setupOf(pair, scenario.chosen, reference)
      const simulation = cachedSimulation(known, scenario.chosen)
      if (!setup.ok || !simulation) return []
      return [[simulationKey(scenario.chosen), simulationResult(simulation, setup)] as const]
    }),
  )
}

type PendingSimulation = Readonly<{ key: string; chosen: Chosen; setup: SetupResult }>

/**
 * Returns the first scenario without a result; `null` when all have one, or without reference data.
 */
function nextUnsimulated(
  known: Known,
  chosen: Chosen,
  results: SimulationsByScenario,
): PendingSimulation | null {
  const { pair, reference } = known
  if (!reference) return null
  const first = scenariosIn(known, chosen).find(
    (scenario) => !results.has(simulationKey(scenario.chosen)),
  )
  if (!first) return null
  return {
    key: simulationKey(first.chosen),
    chosen: first.chosen,
    setup: setupOf(pair, first.chosen, reference),
  }
}

/**
 * Starts one simulation and passes its result to `onResult`. Returns the function that stops it.
 */
function simulateOnce(
  setup: ValidSetup,
  { outcome }: Chosen,
  start: StartSimulation,
  onResult: (result: SimulationResult) => void,
): () => void {
  const runner = start(setup.setup, (simulation, position) => {
    cacheSimulation(setup, position, simulation)
    onResult(simulationResult(simulation, setup))
  })
  runner.request({ scenario: outcome.scenario, target: outcome.target })
  return () => runner.stop()
}
