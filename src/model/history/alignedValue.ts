import { midYear, type Calendar } from '#model/calendar.ts'
import type { Series } from '#model/series.ts'
import type { Usd, Year } from '#model/units.ts'

/**
 * Returns what a series counts in a year of another calendar, pro rata by days: each of its own two
 * years that the other year overlaps counts with the share of its days that lie inside, as if trade were
 * the same every day.
 *
 * @returns `null` where one of these years is not reported; the value itself in the same calendar
 */
export function alignedValue(series: Series, year: Year, calendar: Calendar): Usd | null {
  const shift = midYear(year, calendar) - midYear(year, series.calendar)
  const own = valueIn(series, year)
  if (shift === 0) return own
  const other = valueIn(series, shift > 0 ? year + 1 : year - 1)
  const outside = Math.abs(shift)
  return own === null || other === null ? null : own * (1 - outside) + other * outside
}

function valueIn({ points }: Series, year: Year): Usd | null {
  return points.find((point) => point.year === year)?.value ?? null
}
