import type { Year } from '#model/units.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import type { Compared } from './comparedScenarios.ts'

/** Two scenarios set against each other in a year. */
export type ScenarioPair = Readonly<{ from: Compared; to: Compared; year: Year }>

/** The columns and the year that are set against each other, as the link would say it. */
export function betweenChoice(
  columns: readonly Compared[],
  chosen: BetweenChoice | undefined,
): BetweenChoice {
  const isThere = chosen && Math.max(chosen.from, chosen.to) <= columns.length
  // Read from left to right, a scenario stands before what it is compared with.
  const { from, to } = isThere ? chosen : { from: Math.min(2, columns.length), to: 1 }
  const years = yearsOf(columns)
  const wanted = chosen?.year ?? columns[to - 1]?.chosen.outcome.target.year ?? 0
  const year = Math.min(years.at(-1) ?? wanted, Math.max(years[0] ?? wanted, wanted))
  return { from, to, year }
}

/** The same with the scenarios themselves; `null` where there are none. */
export function betweenIn(
  columns: readonly Compared[],
  chosen: BetweenChoice | undefined,
): ScenarioPair | null {
  const { from, to, year } = betweenChoice(columns, chosen)
  const [first, second] = [columns[from - 1], columns[to - 1]]
  return first && second ? { from: first, to: second, year } : null
}

/** The years in which every scenario has a value. */
export function yearsOf(columns: readonly Compared[]): readonly Year[] {
  const projections = columns.map(({ chosen }) => chosen.outcome.projection)
  const first = Math.max(...projections.map(({ firstYear }) => firstYear))
  const last = Math.min(...projections.map(({ lastYear }) => lastYear))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
