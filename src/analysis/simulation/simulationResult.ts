import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { simulator, type Simulate, type Simulation } from '#model/chance/simulation.ts'
import { chanceKey, scenariosIn } from '#analysis/comparedScenarios.ts'
import type { Position } from './simulationRunner.ts'
import type { Chosen, Known, SimulationResult } from '#analysis/known.ts'
import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import { simulationSetup, type SimulationChoice, type Setup } from './simulationSetup.ts'

/** Every reader, every file and every run of the command line sees the same draws. */
const DRAWS = { paths: 10_000, seed: 1, isBaseUnsure: true } as const

const MOST_SETUPS = 4
/** As many as are compared at once, and a few from before. */
const MOST_KEPT = 12

const made = new WeakMap<Setup & { ok: true }, Simulate>()
const kept = new WeakMap<Setup & { ok: true }, Map<string, Simulation>>()
const setups = new WeakMap<Reference, WeakMap<Pair, Map<string, Setup>>>()

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

  const simulation = kept.get(setup)?.get(keyOf(chosen.outcome))
  return {
    ...chosen,
    simulated: simulationResult(simulation ?? simulateNow(setup, chosen.outcome), setup),
  }
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
  const ofSetup = kept.get(setup) ?? new Map<string, Simulation>()
  kept.set(setup, ofSetup)
  if (ofSetup.size >= MOST_KEPT) ofSetup.clear()
  ofSetup.set(keyOf(position), simulation)
}

function keyOf({ scenario, target }: Position): string {
  return JSON.stringify([scenario, target])
}

function simulateNow(setup: Setup & { ok: true }, { scenario, target }: Position): Simulation {
  const simulate = made.get(setup) ?? simulator(setup.setup)
  made.set(setup, simulate)
  return simulate(scenario, target)
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
  const ofReference = setups.get(reference) ?? new WeakMap<Pair, Map<string, Setup>>()
  setups.set(reference, ofReference)
  const ofPair = ofReference.get(pair) ?? new Map<string, Setup>()
  ofReference.set(pair, ofPair)

  const { choice, source, outcome } = chosen
  const { spread, hasFatTails } = choice.chance
  const { start, horizon } = outcome.scenario
  const key = JSON.stringify([source.id, spread, hasFatTails, start, horizon])
  const drawing: SimulationChoice = { ...DRAWS, spread, hasFatTails }
  const setup = ofPair.get(key) ?? simulationSetup(pair, chosen, reference, drawing)
  // Few at a time are enough, and the draws of each are large.
  if (ofPair.size >= MOST_SETUPS) ofPair.clear()
  ofPair.set(key, setup)
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
