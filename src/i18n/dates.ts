import {
  hasOwnYears,
  isSplitYear,
  monthsOf,
  ownYear,
  yearOf,
  type Calendar,
  type Month,
} from '#model/calendar.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Year } from '#model/units.ts'
import { isolated } from './numbers.ts'
import { onFirstUse } from './onFirstUse.ts'

/** Which years come first: Gregorian ones, or those of the calendar in which a source counts. */
export type YearStyle = 'gregorian' | 'own'

/**
 * Formats years, periods and days for one locale, with shared formatters, each made when first used. Text that begins with a
 * digit gets bidirectional isolates, so that it keeps its order inside right-to-left text.
 */
export function dateFormats(locale: string, direction: 'ltr' | 'rtl') {
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    onFirstUse(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  const months = dateFormat({ month: 'short', year: 'numeric' })
  const days = dateFormat({ dateStyle: 'medium' })
  const years = onFirstUse(() => new Intl.NumberFormat(locale, { useGrouping: false }))
  const twoDigits = onFirstUse(
    () => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false }),
  )

  const cache = createCache<string>()

  const splitYear = (year: Year) =>
    `${years().format(year)}/${twoDigits().format((year + 1) % 100)}`

  return {
    /** A year in Gregorian years: 2024, or 2024/25 where it spans two. */
    gregorianYear: (year: Year, calendar: Calendar) =>
      isSplitYear(calendar) ? splitYear(year) : years().format(year),
    /** A year as its calendar numbers it, such as 1446; `null` where that is its Gregorian number. */
    ownYear: (year: Year, calendar: Calendar) =>
      hasOwnYears(calendar) ? years().format(ownYear(year, calendar)) : null,
    /** The first and last month of a year: Mar 2024 – Mar 2025. */
    months: (year: Year, calendar: Calendar) =>
      // Tables and tooltips show the same few periods; formatting a range is slow.
      cache([calendar, year], () => {
        const { first, last } = monthsOf(year, calendar)
        return isolated(months().formatRange(dateOf(first), dateOf(last)), direction)
      }),
    /** A period from a first to a last day, both ISO 8601. */
    days: (first: string, last: string) =>
      isolated(days().formatRange(new Date(first), new Date(last)), direction),
    /** A date in its given precision: `2012`, `2015-04` or `2012-10-09`. */
    date: (iso: string) => {
      if (iso.length === 4) return iso
      return isolated((iso.length === 7 ? months() : days()).format(new Date(iso)), direction)
    },
  }
}

/** The years of one style, as numbers on an axis or in a field, and as text. */
export function yearFormats(
  style: YearStyle,
  { gregorianYear, ownYear: ownYearText }: ReturnType<typeof dateFormats>,
) {
  const isOwn = style === 'own'
  return {
    /** A year for an axis or a label, always in the same calendar: 2024, 2024/25, or 1446. */
    year: (year: Year, calendar: Calendar) =>
      (isOwn ? ownYearText(year, calendar) : null) ?? gregorianYear(year, calendar),
    /** The same year in the other calendar; `null` where both number it alike. */
    otherYear: (year: Year, calendar: Calendar) => {
      const own = ownYearText(year, calendar)
      return own !== null && isOwn ? gregorianYear(year, calendar) : own
    },
    /** The number of a year, for a field or a round step of an axis: 2024 or 1446. */
    yearNumber: (year: Year, calendar: Calendar) => (isOwn ? ownYear(year, calendar) : year),
    /** The Gregorian year in which a numbered year begins; the inverse of `yearNumber`. */
    yearFrom: (number: number, calendar: Calendar) => (isOwn ? yearOf(number, calendar) : number),
  }
}

function dateOf({ year, month }: Month): Date {
  return new Date(Date.UTC(year, month - 1, 15))
}
