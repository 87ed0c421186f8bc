import type { Base } from '#model/projection/baseline.ts'
import { bandsOf, type Band } from './bands.ts'
import { chanceOf, type TargetChance } from './targetChance.ts'
import { drawTotals } from './draws.ts'
import { activeLevers, type LeverModel } from '#model/levers/lever.ts'
import { leverDraws } from './leverDraws.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { drawNoise, type NoiseInput } from './noise.ts'
import { createCache } from '#model/math/createCache.ts'
import { project } from '#model/projection/project.ts'
import type { Scenario, Target } from '#model/scenario.ts'
import { narrowingOf, type Narrowing, type SpreadLaws } from './residualNoise.ts'

/**
 * The inputs that are the same for all positions of the sliders; plain data, to be posted to a
 * worker.
 */
export type SimulationSetup = Readonly<{
  base: Base
  model: LeverModel
  laws: SpreadLaws
}> &
  Pick<NoiseInput, 'years' | 'paths' | 'seed' | 'hasFatTails' | 'widths'>

/** The result for one position of the sliders. */
export type Simulation = Readonly<{
  bands: readonly Band[]
  chances: readonly TargetChance[]
  paths: number
  /** True if moved levers are uncertain and add to the spread, so that the noise was narrowed. */
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
  const noise = drawNoise({ ...setup, law: setup.laws.observed, rules: model.rules })
  const cache = createCache<Narrowing>()
  const narrowing = (index: number) => cache([index], () => narrowingOf(noise, setup.laws, index))
  let totals = new Float32Array(0)

  return (scenario, target) => {
    const isMoved = activeLevers(model, scenario.levers, base.year).length > 0
    const levers = isMoved ? leverEffects(base, scenario, model) : null
    const projection = levers?.projection ?? project(base, scenario)
    const input = { projection, levers, model, noise, leverDraws: drawsOf, narrowing }
    const draws = drawTotals(input, totals)
    totals = draws.values
    const { bands, shifts } = bandsOf(draws, projection.total)
    const chances = chanceOf(draws, shifts, target.value)
    return { bands, chances, paths: setup.paths, hasLeverDraws: draws.hasLeverDraws }
  }
}
