import { yearTicks } from '#charts/axes/niceScale.ts'
import type { Text } from '#i18n/text.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'

/**
 * Returns tick labels by Gregorian year, at round years of the calendar that `text` shows, between the
 * Gregorian years given.
 */
export function yearLabels(
  from: Year,
  to: Year,
  calendar: Calendar,
  text: Text,
): ReadonlyMap<Year, string> {
  const numbers = yearTicks(text.yearNumber(from, calendar), text.yearNumber(to, calendar))
  return new Map(
    numbers.map((number) => {
      const year = text.yearFrom(number, calendar)
      return [year, text.year(year, calendar)]
    }),
  )
}

/**
 * Returns the labels of `yearLabels` by position on the time axis: the middle of each year, as a
 * decimal year.
 */
export function timeLabels(
  from: Year,
  to: Year,
  calendar: Calendar,
  text: Text,
): ReadonlyMap<number, string> {
  const labels = [...yearLabels(from, to, calendar, text)]
  return new Map(labels.map(([year, label]) => [midYear(year, calendar), label]))
}

/**
 * Returns the position of a date on the time axis, as a decimal Gregorian year. Of a year (`2012`) or
 * month (`2015-04`) it is the middle; a day is `2012-10-09`.
 */
export function timeOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 0.5
  return year + (month - 1) / 12 + (day === undefined ? 0.5 / 12 : (day - 1) / 365)
}
