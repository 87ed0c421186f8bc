import type { Base } from '#model/projection/baseline.ts'
import { bandsOf, type Band } from './bands.ts'
import { chanceOf, type TargetChance } from './targetChance.ts'
import { drawTotals } from './draws.ts'
import { activeLevers, effectSpread, type LeverModel } from '#model/levers/lever.ts'
import { leverDraws } from './leverDraws.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { drawNoise, type Noise, type NoiseInput } from './noise.ts'
import { createCache } from '#model/math/createCache.ts'
import { project } from '#model/projection/project.ts'
import type { Scenario, Target } from '#model/scenario.ts'
import type { SpreadLaw } from './spreadLaw.ts'

/**
 * The inputs that are the same for all positions of the sliders; plain data, to be posted to a
 * worker.
 */
export type SimulationSetup = Readonly<{
  base: Base
  model: LeverModel
  /** The distributions of yearly changes: without uncertain levers, and with them. */
  laws: Readonly<{ plain: SpreadLaw; withLevers: SpreadLaw }>
}> &
  Pick<NoiseInput, 'years' | 'paths' | 'seed' | 'hasFatTails' | 'widths' | 'baseSpread'>

/** The result for one position of the sliders. */
export type Simulation = Readonly<{
  bands: readonly Band[]
  chances: readonly TargetChance[]
  paths: number
  /** True if moved levers are uncertain, so that `laws.withLevers` was used. */
  hasLeverDraws: boolean
}>

/** Simulates one position of the sliders. */
export type Simulate = (scenario: Scenario, target: Target) => Simulation

/**
 * Prepares a Monte Carlo simulation and returns the function that computes the bands and
 * probabilities of a position of the sliders. All positions share the same random numbers, so that
 * results are reproducible and differences between scenarios are not random.
 */
export function createSimulator(setup: SimulationSetup): Simulate {
  const { base, model } = setup
  const drawsOf = leverDraws(model, setup.paths, setup.seed)
  const cache = createCache<Noise>()
  let totals = new Float32Array(0)

  return (scenario, target) => {
    const isUncertain = hasLeverDraws(setup, scenario)
    const law = isUncertain ? setup.laws.withLevers : setup.laws.plain
    const noise = cache([law], () => drawNoise({ ...setup, law, rules: model.rules }))
    const isMoved = activeLevers(model, scenario.levers, base.year).length > 0
    const levers = isMoved ? leverEffects(base, scenario, model) : null
    const projection = levers?.projection ?? project(base, scenario)
    const input = { projection, levers, model, noise, leverDraws: drawsOf }
    const draws = drawTotals(input, totals)
    totals = draws.values
    const { bands, shifts } = bandsOf(draws, projection.total)
    const chances = chanceOf(draws, shifts, target.value)
    return { bands, chances, paths: setup.paths, hasLeverDraws: isUncertain }
  }
}

/** True if a moved lever is uncertain, so that the observed spread would count it twice. */
export function hasLeverDraws(
  { base, model }: Pick<SimulationSetup, 'base' | 'model'>,
  { levers }: Scenario,
): boolean {
  return activeLevers(model, levers, base.year).some(({ lever }) => effectSpread(lever) > 0)
}
