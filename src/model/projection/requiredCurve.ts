import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import type { Base } from './baseline.ts'
import type { Projection } from './projection.ts'
import type { Solution } from './solve.ts'
import type { Scenario, Target } from '#model/scenario.ts'
import type { RatePerYear, Usd, Year } from '#model/units.ts'

/** The average yearly growth that reaches the target exactly in `year`; `null` where undefined. */
export type RequiredPoint = Readonly<{ year: Year; growth: RatePerYear | null }>

type Start = Readonly<{ base: Base; scenario: Scenario }>
type RequiredInput = Start & Readonly<{ target: Target }>

/**
 * Returns the value of the base year: the scenario's start if set, else what its source counted.
 */
export function startOf({ base, scenario }: Start): Usd {
  return scenario.start ?? base.total
}

/**
 * Computes, for every year after the base year up to the horizon, the average yearly growth that
 * takes the start to the target by then: (target / start) ^ (1 / years) − 1. Shocks and the growth
 * of single flows are ignored: it is the average that is needed, however it is achieved.
 */
export function requiredCurve(input: RequiredInput): readonly RequiredPoint[] {
  const { base, scenario, target } = input
  const years = Math.max(0, scenario.horizon - base.year)
  return Array.from({ length: years }, (_, index) => ({
    year: base.year + index + 1,
    growth: requiredGrowth(startOf(input), target.value, index + 1),
  }))
}

/**
 * Computes the scenario's average growth from the start to the year in which it reaches the target:
 * at least what the curve requires by then. `null` if it does not reach the target up to the
 * horizon, or starts there.
 */
export function scenarioPoint(
  outcome: Start & Readonly<{ projection: Projection; reached: Year | null }>,
): Readonly<{ year: Year; growth: RatePerYear }> | null {
  const { base, projection, reached } = outcome
  if (reached === null) return null

  const years = reached - base.year
  const growth = requiredGrowth(startOf(outcome), projection.total[years] ?? 0, years)
  return growth === null ? null : { year: reached, growth }
}

/**
 * Computes the average growth a year of the whole scenario, whatever grows at which rate: from the
 * start to the target where the question is solved, else to the last projected year. `null` where
 * neither end can be grown to.
 */
export function averageGrowth(
  outcome: RequiredInput & Readonly<{ solution: Solution; projection: Projection }>,
): RatePerYear | null {
  const { base, projection, solution, target } = outcome
  const start = startOf(outcome)
  const isYear = solution.ok && solution.unknown === 'year'
  const years = isYear ? solution.value : target.year - base.year
  const toTarget = solution.ok ? requiredGrowth(start, target.value, years) : null
  const end = projection.total.at(-1) ?? 0
  return toTarget ?? requiredGrowth(start, end, projection.lastYear - base.year)
}
