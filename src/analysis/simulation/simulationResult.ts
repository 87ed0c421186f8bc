import type { Chosen, Known, SimulationResult } from '#analysis/known.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import { createCache } from '#model/math/createCache.ts'
import { threeDigits } from '#model/math/threeDigits.ts'
import type { SimulationInput } from './simulationRunner.ts'
import {
  simulationSetup,
  type RefusedSetup,
  type SetupResult,
  type SimulationChoice,
  type ValidSetup,
} from './simulationSetup.ts'

/** The number of paths and the seed are fixed, so that pages, files and the command line agree. */
const SIMULATION_DEFAULTS = { paths: 10_000, seed: 1 } as const

/** Setups kept per pair. Few are needed at a time, and the random numbers of each are large. */
const MAX_SETUPS = 4
/** Simulations kept per setup: the up to six scenarios of a comparison, and a few earlier ones. */
const MAX_SIMULATIONS = 12

const simulations = createCache<Map<string, Simulation>>()
/** The same object for the same simulation, so that figures are made once for it. */
const results = createCache<SimulationResult>()
const setups = createCache<Map<string, SetupResult>>()

/** Caches a result of a worker, so that exporting a file of the same scenario need not repeat it. */
export function cacheSimulation(
  setup: ValidSetup,
  position: SimulationInput,
  simulation: Simulation,
): void {
  const cache = simulationsOf(setup)
  const key = keyOf(position)
  if (!cache.has(key) && cache.size >= MAX_SIMULATIONS) cache.clear()
  cache.set(key, simulation)
}

/** Returns the simulation of a scenario from the cache; `null` where it was not simulated yet. */
export function cachedSimulation(
  { pair, reference }: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
): Simulation | null {
  const setup = reference && setupOf(pair, chosen, reference)
  return setup?.ok ? simulationAt(setup, chosen.outcome) : null
}

/** Returns the cached simulation of a position of the sliders; `null` where it was not simulated yet. */
export function simulationAt(setup: ValidSetup, position: SimulationInput): Simulation | null {
  return simulationsOf(setup).get(keyOf(position)) ?? null
}

function simulationsOf(setup: ValidSetup): Map<string, Simulation> {
  return simulations([setup], () => new Map())
}

/** Returns what tells two positions of the sliders apart. */
export function keyOf({ scenario, target }: SimulationInput): string {
  return JSON.stringify([scenario, target])
}

/** Returns the setup of a simulation, cached by source, spread, fat tails, start and horizon. */
export function setupOf(packaged: Pair, chosen: Chosen, reference: Reference): SetupResult {
  const pair = pairWithOwn(packaged, chosen.selection.own)
  const cache = setups([reference, pair], () => new Map())
  const { choice, source, outcome } = chosen
  const { spread, hasFatTails } = choice.chance
  const { start, horizon } = outcome.scenario
  const key = JSON.stringify([source.id, spread, hasFatTails, start, horizon])
  const settings: SimulationChoice = { ...SIMULATION_DEFAULTS, spread, hasFatTails }
  const cached = cache.get(key)
  if (cached) return cached

  if (cache.size >= MAX_SETUPS) cache.clear()
  const setup = simulationSetup(pair, chosen, reference, settings)
  cache.set(key, setup)
  return setup
}

/**
 * Returns a simulation as sentences, tables and files state it, to three significant digits, with
 * the distribution of yearly changes that it was drawn from.
 */
export function simulationResult(simulation: Simulation, setup: ValidSetup): SimulationResult {
  const { law, own } = setup
  return results([setup, simulation], () => {
    return { ok: true, simulation: rounded(simulation), law, own }
  })
}

/** Rounds what was drawn; `p50` is the scenario itself, and the same as everywhere. */
function rounded(simulation: Simulation): Simulation {
  const bands = simulation.bands.map((band) => ({
    ...band,
    p2: threeDigits(band.p2),
    p10: threeDigits(band.p10),
    p25: threeDigits(band.p25),
    p75: threeDigits(band.p75),
    p90: threeDigits(band.p90),
    p97: threeDigits(band.p97),
  }))
  const chances = simulation.chances.map(({ year, at, by }) => {
    return { year, at: threeDigits(at), by: threeDigits(by) }
  })
  return { ...simulation, bands, chances }
}

/** Returns the result where nothing can be simulated, with the reason. */
export function failedSimulation({ refusal }: RefusedSetup): SimulationResult {
  return { ok: false, refusal }
}
