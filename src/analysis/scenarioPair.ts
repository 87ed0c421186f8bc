import type { Year } from '#model/units.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import type { NamedScenario } from './comparedScenarios.ts'

/** Two scenarios compared in a year: the difference is `to` minus `from`. */
export type ScenarioPair = Readonly<{ from: NamedScenario; to: NamedScenario; year: Year }>

/**
 * Returns the two columns to compare as the link stores them (numbers counted from 1): the `chosen`
 * ones if both exist, else the first two. The year is clamped to the years that all columns share.
 */
export function resolveScenarioPair(
  columns: readonly NamedScenario[],
  chosen: BetweenChoice | undefined,
): BetweenChoice {
  const isValid = chosen && Math.max(chosen.from, chosen.to) <= columns.length
  // By default the first column (`to`) is compared with the second (`from`), the reference.
  const { from, to } = isValid ? chosen : { from: Math.min(2, columns.length), to: 1 }
  const years = yearsOf(columns)
  const requestedYear = chosen?.year ?? columns[to - 1]?.chosen.outcome.target.year ?? 0
  const year = Math.min(
    years.at(-1) ?? requestedYear,
    Math.max(years[0] ?? requestedYear, requestedYear),
  )
  return { from, to, year }
}

/** Returns the scenarios in the columns of `resolveScenarioPair`; `null` without scenarios. */
export function scenarioPairOf(
  columns: readonly NamedScenario[],
  chosen: BetweenChoice | undefined,
): ScenarioPair | null {
  const { from, to, year } = resolveScenarioPair(columns, chosen)
  const [fromScenario, toScenario] = [columns[from - 1], columns[to - 1]]
  return fromScenario && toScenario ? { from: fromScenario, to: toScenario, year } : null
}

/**
 * Returns the years in which every scenario has a value, oldest first; none without scenarios. Where
 * bases count by different calendars, the first and last year of these cannot be aligned.
 */
export function yearsOf(columns: readonly NamedScenario[]): readonly Year[] {
  if (columns.length === 0) return []
  const projections = columns.map(({ chosen }) => chosen.outcome.projection)
  const isAligned = new Set(columns.map(({ chosen }) => chosen.outcome.base.calendar)).size > 1
  const margin = isAligned ? 1 : 0
  const first = Math.max(...projections.map(({ firstYear }) => firstYear)) + margin
  const last = Math.min(...projections.map(({ lastYear }) => lastYear)) - margin
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
