import type { Calendar } from '#model/calendar.ts'
import { periodBounds } from '#model/periodDays.ts'
import type { YearValue } from '#model/series.ts'
import type { Year } from '#model/units.ts'

/** Amounts of the years of one calendar. */
type YearlyAmounts = Readonly<{
  calendar: Calendar
  points: readonly Pick<YearValue, 'year' | 'value'>[]
}>

/**
 * Returns what yearly amounts come to in a year of another calendar, pro rata by days: each of their
 * years that the other year overlaps counts with the share of its days that lie inside, as if it were
 * the same every day.
 *
 * @returns `null` where one of these years is not known; the value itself in the same calendar
 */
export function alignedValue(
  { calendar: own, points }: YearlyAmounts,
  year: Year,
  calendar: Calendar,
): number | null {
  const valueIn = (at: Year) => points.find((point) => point.year === at)?.value ?? null
  if (own === calendar) return valueIn(year)

  const [first, next] = periodBounds(year, null, calendar)
  let sum = 0
  for (const at of [year - 1, year, year + 1]) {
    const [ownFirst, ownNext] = periodBounds(at, null, own)
    const shared = Math.min(next, ownNext) - Math.max(first, ownFirst)
    if (shared <= 0) continue
    const value = valueIn(at)
    if (value === null) return null
    sum += (value * shared) / (ownNext - ownFirst)
  }
  return sum
}
