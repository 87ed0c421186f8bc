import type { Calendar } from '#model/calendar.ts'
import { alignedValue } from '#model/history/alignedValue.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Usd, Year } from '#model/units.ts'

/**
 * Returns the total that a scenario leads to in a year of a calendar, aligned by days where its base
 * counts by another one: only then may it be compared with the total of another base.
 *
 * @returns `null` where the year, or a year that it shares days with, is not projected
 */
export function projectedTotal(
  { base, projection }: Outcome,
  year: Year,
  calendar: Calendar,
): Usd | null {
  const points = projection.total.map((value, index) => ({ year: base.year + index, value }))
  return alignedValue({ calendar: base.calendar, points }, year, calendar)
}
