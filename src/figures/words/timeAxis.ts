import { yearTicks } from '#charts/axes/niceScale.ts'
import type { Text } from '#i18n/text.ts'
import { midYear, ownYear, yearOf, type Calendar } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'

/** Tick labels by Gregorian year, at round years of the calendar between `from` and `to`. */
export function yearLabels(
  from: Year,
  to: Year,
  calendar: Calendar,
  text: Text,
): ReadonlyMap<Year, string> {
  const own = yearTicks(ownYear(from, calendar), ownYear(to, calendar))
  return new Map(
    own.map((label) => {
      const year = yearOf(label, calendar)
      return [year, text.year(year, calendar)]
    }),
  )
}

/** The labels of `yearLabels` by position on the Gregorian time axis: the middle of each year. */
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
 * The position of a date on the Gregorian time axis, as a decimal year. The date may be a year,
 * month or day (`2012`, `2015-04`, `2012-10-09`); the middle of a year or month is used.
 */
export function timeOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 0.5
  return year + (month - 1) / 12 + (day === undefined ? 0.5 / 12 : (day - 1) / 365)
}
