import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { simulator, type Simulate, type Simulation } from '#model/chance/simulation.ts'
import { createCache } from '#model/math/createCache.ts'
import { chanceKey, scenariosIn } from '#analysis/comparedScenarios.ts'
import type { Position } from './simulationRunner.ts'
import type { Chosen, Known, SimulationResult } from '#analysis/known.ts'
import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import { simulationSetup, type SimulationChoice, type Setup } from './simulationSetup.ts'

/** Every reader, every file and every run of the command line sees the same draws. */
const DRAWS = { paths: 10_000, seed: 1, isBaseUnsure: true } as const

const MAX_SETUPS = 4
/** As many as are compared at once, and a few from before. */
const MAX_SIMULATIONS = 12

const simulators = createCache<Simulate>()
const simulations = createCache<Map<string, Simulation>>()
const setups = createCache<Map<string, Setup>>()

/**
 * What is chosen with the chance that a figure needs, for files: as a worker has simulated it, else
 * simulated here.
 */
export function withChance(
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
  if (!setup.ok) return { ...chosen, simulated: refusedSimulation(setup) }

  const { outcome } = chosen
  const cached = simulationsOf(setup).get(keyOf(outcome))
  const simulation = cached ?? simulateNow(setup, outcome)
  if (!cached) cacheSimulation(setup, outcome, simulation)
  return { ...chosen, simulated: simulationResult(simulation, setup) }
}

/**
 * Keeps what a worker has drawn, so that a file of the same view need not draw it again. A coarser
 * drawing is not kept: files say what the command line says.
 */
export function cacheSimulation(
  setup: Setup & { ok: true },
  position: Position,
  simulation: Simulation,
): void {
  if (simulation.paths !== setup.setup.paths) return
  const cache = simulationsOf(setup)
  if (cache.size >= MAX_SIMULATIONS) cache.clear()
  cache.set(keyOf(position), simulation)
}

function simulationsOf(setup: Setup & { ok: true }): Map<string, Simulation> {
  return simulations([setup], () => new Map())
}

function keyOf({ scenario, target }: Position): string {
  return JSON.stringify([scenario, target])
}

function simulateNow(setup: Setup & { ok: true }, { scenario, target }: Position): Simulation {
  return simulators([setup], () => simulator(setup.setup))(scenario, target)
}

function comparisonSimulations(
  known: Known,
  chosen: Chosen,
): ReadonlyMap<string, SimulationResult> {
  return new Map(
    scenariosIn(known, chosen).flatMap(({ chosen: one }) => {
      const { simulated } = withChance({ simulation: 'scenario' }, known, one)
      return simulated ? [[chanceKey(one), simulated] as const] : []
    }),
  )
}

/** All that the draws rest on; the same object as long as nothing of it changes. */
export function setupOf(pair: Pair, chosen: Chosen, reference: Reference): Setup {
  const cache = setups([reference, pair], () => new Map())
  const { choice, source, outcome } = chosen
  const { spread, hasFatTails } = choice.chance
  const { start, horizon } = outcome.scenario
  const key = JSON.stringify([source.id, spread, hasFatTails, start, horizon])
  const drawing: SimulationChoice = { ...DRAWS, spread, hasFatTails }
  const setup = cache.get(key) ?? simulationSetup(pair, chosen, reference, drawing)
  // Few at a time are enough, and the draws of each are large.
  if (cache.size >= MAX_SETUPS) cache.clear()
  cache.set(key, setup)
  return setup
}

/** A simulation with the law that it was drawn by. */
export function simulationResult(
  simulation: Simulation,
  setup: Setup & { ok: true },
): SimulationResult {
  const law = simulation.hasLeverDraws ? setup.withLevers : setup.plain
  const isBaseUnsure = Object.values(setup.setup.baseSpread).some((spread = 0) => spread > 0)
  return { ok: true, simulation, law, isBaseUnsure }
}

/** Why there is nothing to draw. */
export function refusedSimulation({ refusal }: Setup & { ok: false }): SimulationResult {
  return { ok: false, refusal }
}
