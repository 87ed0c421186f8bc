import { useEffect, useMemo, useState } from 'react'
import { simulationKey, scenariosIn } from '#analysis/comparedScenarios.ts'
import type { SimulationResult, Chosen, Known } from '#analysis/known.ts'
import { IS_PRERENDER } from './isPrerender.ts'
import type { StartSimulation } from './simulationRunner.ts'
import {
  simulationResult,
  cacheSimulation,
  failedSimulation,
  setupOf,
  withSimulation,
} from './simulationResult.ts'
import type { SetupResult, ValidSetup } from './simulationSetup.ts'

/** Simulations by `chanceKey`. */
type SimulationsByScenario = ReadonlyMap<string, SimulationResult>

const NONE: SimulationsByScenario = new Map()

/**
 * Simulates the scenarios of a comparison one after the other, so that one worker runs at a time.
 * Returns those done so far; finished ones are kept while the data of the pair stay the same.
 */
export function useComparisonSimulations(
  known: Known,
  chosen: Chosen,
  start: StartSimulation | null,
): SimulationsByScenario {
  const [finished, setFinished] = useState<
    Readonly<{ known: Known; simulated: SimulationsByScenario }>
  >({
    known,
    simulated: NONE,
  })
  const simulated = finished.known === known ? finished.simulated : NONE
  const next = useMemo(
    () => (start ? nextUnsimulated(known, chosen, simulated) : null),
    [known, chosen, simulated, start],
  )

  useEffect(() => {
    if (!next || !start) return undefined
    const store = (one: SimulationResult) =>
      setFinished((before) => {
        const others = before.known === known ? before.simulated : NONE
        return { known, simulated: new Map([...others, [next.key, one]]) }
      })
    if (!next.setup.ok) {
      store(failedSimulation(next.setup))
      return undefined
    }
    return simulateOnce(next.setup, next.chosen, start, store)
  }, [known, next, start])

  return IS_PRERENDER && start
    ? (withSimulation({ simulation: 'comparison' }, known, chosen).simulationsByScenario ?? NONE)
    : simulated
}

type PendingSimulation = Readonly<{ key: string; chosen: Chosen; setup: SetupResult }>

/** The first scenario that is not simulated yet; `null` when all are, or without reference data. */
function nextUnsimulated(
  known: Known,
  chosen: Chosen,
  simulated: SimulationsByScenario,
): PendingSimulation | null {
  const { pair, reference } = known
  if (!reference) return null
  const first = scenariosIn(known, chosen).find((one) => !simulated.has(simulationKey(one.chosen)))
  if (!first) return null
  return {
    key: simulationKey(first.chosen),
    chosen: first.chosen,
    setup: setupOf(pair, first.chosen, reference),
  }
}

function simulateOnce(
  setup: ValidSetup,
  { outcome }: Chosen,
  start: StartSimulation,
  store: (simulated: SimulationResult) => void,
): () => void {
  const runner = start(setup.setup, (simulation, position) => {
    cacheSimulation(setup, position, simulation)
    store(simulationResult(simulation, setup))
  })
  runner.request({ scenario: outcome.scenario, target: outcome.target })
  return () => runner.stop()
}
