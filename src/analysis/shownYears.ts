import type { YearValue } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import type { Chosen } from './known.ts'

/** The first and last year on the time axis, and the counted years before it. */
export type ShownYears = Readonly<{ first: Year; last: Year; earlier: readonly Year[] }>

/**
 * Returns the years that a chart of history and projection shows. Unless chosen, they start where the
 * line to the base starts, after the last gap, and end at the horizon. A last year up to the base only
 * limits the history.
 *
 * @param points what the source counted, oldest first; several for a year count as one
 * @param lineEnd the last year of that line, where it is not the base
 */
export function shownYears(
  { choice: { years }, outcome: { base, projection } }: Chosen,
  points: readonly YearValue[],
  lineEnd: Year = base.year,
): ShownYears {
  const counted = points.flatMap(({ year, value }) => (value === null ? [] : [year]))
  const isCounted = new Set(counted)
  let lineStart = lineEnd
  while (isCounted.has(lineStart - 1)) lineStart -= 1

  const [from, to] = years ?? [lineStart, projection.lastYear]
  const first = Math.min(base.year, ...counted.filter((year) => year >= from))
  const last = to > base.year ? Math.min(to, projection.lastYear) : projection.lastYear
  const earlier = [...isCounted].filter((year) => year < first).toSorted((a, b) => a - b)
  return { first, last, earlier }
}
