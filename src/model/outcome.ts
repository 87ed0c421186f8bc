import type { Base } from '#model/projection/baseline.ts'
import type { LeverEffects } from '#model/levers/leverEffects.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import { project } from '#model/projection/project.ts'
import type { Projection } from '#model/projection/projection.ts'
import { reachedYear } from '#model/projection/reachedYear.ts'
import type { Scenario, Target, Unknown } from './scenario.ts'
import { solve, type Solution } from '#model/projection/solve.ts'
import type { Year } from './units.ts'

/** Everything a choice leads to, computed once and shared by all figures. */
export type Outcome = Readonly<{
  base: Base
  /** With the growth or start already put in, where that is the unknown and has a solution. */
  scenario: Scenario
  /** With its value already put in, where that is the unknown and has a solution. */
  target: Target
  unknown: Unknown
  solution: Solution
  projection: Projection
  /** What the levers do to it; `null` where no lever is moved or nothing is known of levers. */
  levers: LeverEffects | null
  /** The path if nothing is moved. */
  baseline: Projection
  /**
   * First year, from the base year on, whose total is at or above the target; `null` if none up to
   * the horizon.
   */
  reached: Year | null
}>

/** What was chosen: the path, what to reach, which part to work out, and what to compare with. */
export type Question = Readonly<{
  base: Base
  scenario: Scenario
  target: Target
  unknown: Unknown
  /** The scenario if nothing is moved; drawn to the same horizon. */
  baselineScenario: Scenario
  /** Without it levers have no effect. */
  engine?: LeverEngine | null
}>

/**
 * Works out the unknown, puts it into the scenario (growth, start) or the target (its value), and
 * projects both the scenario and the baseline to the scenario's horizon.
 *
 * A solved `year` is put nowhere: the target keeps the year it was set for, and the answer is in
 * `solution` and `reached`. Without a solution, everything stays as given.
 */
export function outcomeOf({ baselineScenario, engine, ...question }: Question): Outcome {
  const { base, unknown } = question
  const moved = engine?.isMoved(base, question.scenario) ? engine : null
  const projected = (scenario: Scenario) => {
    const levers = moved?.effects(base, scenario) ?? null
    return { levers, projection: levers?.projection ?? project(base, scenario) }
  }
  // A year is put nowhere, so the path is the scenario's own, and the year can be read off it.
  const ready = unknown === 'year' ? projected(question.scenario) : null
  const path = ready?.projection.total
  const solution = moved
    ? moved.solve(unknown, { ...question, path })
    : solve(unknown, base, question.scenario, question.target, path)
  const { scenario, target } = solution.ok ? answered(question, solution.value) : question
  const { levers, projection } = ready ?? projected(scenario)
  const baseline = project(base, { ...baselineScenario, horizon: scenario.horizon })
  const reached = reachedYear(projection, target.value)

  return { base, scenario, target, unknown, solution, projection, levers, baseline, reached }
}

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
