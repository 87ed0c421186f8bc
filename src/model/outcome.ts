import type { Base } from '#model/projection/baseline.ts'
import type { LeverEffects } from '#model/levers/leverEffects.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import { project } from '#model/projection/project.ts'
import type { Projection } from '#model/projection/projection.ts'
import { reachedYear } from '#model/projection/reachedYear.ts'
import type { Scenario, Target, Unknown } from './scenario.ts'
import { solve, type Solution } from '#model/projection/solve.ts'
import type { Year } from './units.ts'

/** The results of a scenario, computed once and shared by all figures. */
export type Outcome = Readonly<{
  base: Base
  /** The scenario, with the solved growth or start where that is the unknown and has a solution. */
  scenario: Scenario
  /** The target, with its solved value where that is the unknown and has a solution. */
  target: Target
  unknown: Unknown
  solution: Solution
  projection: Projection
  /** The effects of the levers; `null` if none is moved or there is no lever engine. */
  levers: LeverEffects | null
  /** The projection with the default assumptions, to the same horizon. */
  baseline: Projection
  /**
   * First year, from the base year on, whose total is at or above the target; `null` if none up to
   * the horizon.
   */
  reached: Year | null
}>

/** The input of `outcomeOf`: scenario, target, which part is unknown, and the baseline. */
export type Question = Readonly<{
  base: Base
  scenario: Scenario
  target: Target
  unknown: Unknown
  /** The scenario with the default assumptions; projected to the same horizon. */
  baselineScenario: Scenario
  /** Computes the effects of levers; without it they have none. */
  engine?: LeverEngine | null
}>

/**
 * Solves for the unknown, substitutes it into the scenario (growth, start) or the target (its
 * value), and projects both the scenario and the baseline to the scenario's horizon.
 *
 * A solved `year` is not substituted: the target keeps its year, and the answer is in `solution`
 * and `reached`. Without a solution, scenario and target are as given.
 */
export function outcomeOf({ baselineScenario, engine, ...question }: Question): Outcome {
  const { base, unknown } = question
  const moved = engine?.isMoved(base, question.scenario) ? engine : null
  const projectWithLevers = (scenario: Scenario) => {
    const levers = moved?.effects(base, scenario) ?? null
    return { levers, projection: levers?.projection ?? project(base, scenario) }
  }
  // With the year unknown, the scenario is complete, so its path serves the solver too.
  const ready = unknown === 'year' ? projectWithLevers(question.scenario) : null
  const path = ready?.projection.total
  const solution = moved
    ? moved.solve(unknown, { ...question, path })
    : solve(unknown, base, question.scenario, question.target, path)
  const { scenario, target } = solution.ok ? answered(question, solution.value) : question
  const { levers, projection } = ready ?? projectWithLevers(scenario)
  const baseline = project(base, { ...baselineScenario, horizon: scenario.horizon })
  const reached = reachedYear(projection, target.value)

  return { base, scenario, target, unknown, solution, projection, levers, baseline, reached }
}

/** Puts the solved value into the scenario or the target. */
function answered(
  { scenario, target, unknown }: Omit<Question, 'baselineScenario' | 'engine'>,
  value: number,
): Pick<Outcome, 'scenario' | 'target'> {
  switch (unknown) {
    case 'growth':
      return { scenario: { ...scenario, growth: value }, target }
    case 'start':
      return { scenario: { ...scenario, start: value }, target }
    case 'target':
      return { scenario, target: { ...target, value } }
    case 'year':
      return { scenario, target }
  }
}
