import { activeLevers, type LeverModel } from './lever.ts'
import { leverEffects, type LeverEffects } from './leverEffects.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { Scenario, Unknown } from '#model/scenario.ts'
import type { SolveInput, Solution } from '#model/projection/solve.ts'
import { solveWithLevers } from './solveWithLevers.ts'

/**
 * The part of the model that knows levers, with what it knows. An outcome is given it once it is
 * there, so that a reader who moves no lever need not load it.
 */
export type LeverEngine = Readonly<{
  model: LeverModel
  /** True where a scenario moves a lever. */
  isMoved: (base: Base, scenario: Scenario) => boolean
  effects: (base: Base, scenario: Scenario) => LeverEffects
  solve: (unknown: Unknown, given: SolveInput) => Solution
}>

/** The levers of a model, ready for `outcomeOf`. */
export function leverEngine(model: LeverModel): LeverEngine {
  return {
    model,
    isMoved: (base, { levers }) => activeLevers(model, levers, base.year).length > 0,
    effects: (base, scenario) => leverEffects(base, scenario, model),
    solve: (unknown, given) => solveWithLevers(unknown, given, model),
  }
}
