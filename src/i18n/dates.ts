import { monthsOf, ownYear, isSplitYear, type Calendar, type Month } from '#model/calendar.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Year } from '#model/units.ts'
import { isolated } from './numbers.ts'

/**
 * Formats years, periods and days for one locale, with shared formatters. Text that begins with a
 * digit gets bidirectional isolates, so that it keeps its order inside right-to-left text.
 */
export function dateFormats(locale: string, direction: 'ltr' | 'rtl') {
  const months = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const years = new Intl.NumberFormat(locale, { useGrouping: false })
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false })

  const cache = createCache<string>()

  const splitYear = (year: Year) => `${years.format(year)}/${twoDigits.format((year + 1) % 100)}`

  return {
    /** A year in the calendar of its source: 2024, 2024/25 for one that begins in July, or 1446. */
    year: (year: Year, calendar: Calendar) => {
      const nativeYear = ownYear(year, calendar)
      return nativeYear === year && isSplitYear(calendar)
        ? splitYear(year)
        : years.format(nativeYear)
    },
    /** A year in Gregorian years: 2024, or 2024/25 where it spans two. */
    gregorianYear: (year: Year, calendar: Calendar) =>
      isSplitYear(calendar) ? splitYear(year) : years.format(year),
    /** The first and last month of a year: Mar 2024 – Mar 2025. */
    months: (year: Year, calendar: Calendar) =>
      // Tables and tooltips show the same few periods; formatting a range is slow.
      cache([calendar, year], () => {
        const { first, last } = monthsOf(year, calendar)
        return isolated(months.formatRange(dateOf(first), dateOf(last)), direction)
      }),
    /** A period from a first to a last day, both ISO 8601. */
    days: (first: string, last: string) =>
      isolated(days.formatRange(new Date(first), new Date(last)), direction),
    /** A date in its given precision: `2012`, `2015-04` or `2012-10-09`. */
    date: (iso: string) => {
      if (iso.length === 4) return iso
      return isolated((iso.length === 7 ? months : days).format(new Date(iso)), direction)
    },
  }
}

function dateOf({ year, month }: Month): Date {
  return new Date(Date.UTC(year, month - 1, 15))
}
