import { useEffect, useMemo, useState } from 'react'
import { IS_PRERENDER } from './isPrerender.ts'
import { chanceKey, scenariosIn } from '#analysis/comparedScenarios.ts'
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

/** Chances by what they rest on; see `chanceKey`. */
type SimulationsByScenario = ReadonlyMap<string, SimulationResult>

const NONE: SimulationsByScenario = new Map()

/**
 * Has the chances of all scenarios of a comparison drawn, one after the other, so that there is one
 * worker at a time; each is there as soon as it has come. What was drawn before is kept.
 */
export function useComparisonSimulations(
  known: Known,
  chosen: Chosen,
  start: StartSimulation | null,
): SimulationsByScenario {
  const [kept, setKept] = useState<Readonly<{ known: Known; simulated: SimulationsByScenario }>>({
    known,
    simulated: NONE,
  })
  const simulated = kept.known === known ? kept.simulated : NONE
  const next = useMemo(
    () => (start ? nextUnsimulated(known, chosen, simulated) : null),
    [known, chosen, simulated, start],
  )

  useEffect(() => {
    if (!next || !start) return undefined
    const keep = (one: SimulationResult) =>
      setKept((before) => {
        const others = before.known === known ? before.simulated : NONE
        return { known, simulated: new Map([...others, [next.key, one]]) }
      })
    if (!next.setup.ok) {
      keep(refusedSimulation(next.setup))
      return undefined
    }
    return simulateOnce(next.setup, next.chosen, start, keep)
  }, [known, next, start])

  return IS_PRERENDER && start
    ? (withChance({ simulation: 'comparison' }, known, chosen).simulationsByScenario ?? NONE)
    : simulated
}

type Waiting = Readonly<{ key: string; chosen: Chosen; setup: Setup }>

/** The first scenario whose chance is not there yet. */
function nextUnsimulated(
  known: Known,
  chosen: Chosen,
  simulated: SimulationsByScenario,
): Waiting | null {
  const { pair, reference } = known
  if (!reference) return null
  const first = scenariosIn(known, chosen).find((one) => !simulated.has(chanceKey(one.chosen)))
  if (!first) return null
  return {
    key: chanceKey(first.chosen),
    chosen: first.chosen,
    setup: setupOf(pair, first.chosen, reference),
  }
}

function simulateOnce(
  setup: Setup & { ok: true },
  { outcome }: Chosen,
  start: StartSimulation,
  keep: (simulated: SimulationResult) => void,
): () => void {
  const runner = start(setup.setup, (simulation, position) => {
    cacheSimulation(setup, position, simulation)
    keep(simulationResult(simulation, setup))
  })
  runner.request({ scenario: outcome.scenario, target: outcome.target })
  return () => runner.stop()
}
