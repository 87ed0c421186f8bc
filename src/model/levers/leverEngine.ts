import { activeLevers, type LeverModel } from './lever.ts'
import { leverEffects, type LeverEffects } from './leverEffects.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { Scenario, Unknown } from '#model/scenario.ts'
import type { SolveInput, Solution } from '#model/projection/solve.ts'
import { solveWithLevers } from './solveWithLevers.ts'

/**
 * The part of the model that handles levers, with their data. It is passed to `outcomeOf` once it
 * is loaded, so that it need not be loaded until a lever is moved.
 */
export type LeverEngine = Readonly<{
  model: LeverModel
  /** True if a scenario moves a lever. */
  isMoved: (base: Base, scenario: Scenario) => boolean
  effects: (base: Base, scenario: Scenario) => LeverEffects
  solve: (unknown: Unknown, given: SolveInput) => Solution
}>

/** Creates the lever engine of a model. */
export function leverEngine(model: LeverModel): LeverEngine {
  return {
    model,
    isMoved: (base, { levers }) => activeLevers(model, levers, base.year).length > 0,
    effects: (base, scenario) => leverEffects(base, scenario, model),
    solve: (unknown, given) => solveWithLevers(unknown, given, model),
  }
}
