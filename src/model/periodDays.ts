import { monthsOf, type Calendar } from './calendar.ts'
import { createCache } from './math/createCache.ts'

/** The first and last day of a period, ISO 8601. */
export type PeriodDays = Readonly<{ firstDay: string; lastDay: string }>

const DAY = 86_400_000

const newYears = createCache<number>()

/** Bounds as times: the first day, and the day after the last. */
type Bounds = readonly [first: number, next: number]

/**
 * Returns the days of a whole year of a calendar, or of its `month`: 1 is the month that its years
 * begin with, in the Gregorian calendar January.
 */
export function periodDays(year: number, month: number | null, calendar: Calendar): PeriodDays {
  const [first, next] = periodBounds(year, month, calendar)
  return { firstDay: isoDay(first), lastDay: isoDay(next - DAY) }
}

/** Returns the bounds of a period as {@link periodDays} does: times in UTC, in milliseconds. */
export function periodBounds(year: number, month: number | null, calendar: Calendar): Bounds {
  return calendar === 'solarHijri'
    ? solarHijriBounds(year, month)
    : monthBounds(monthsOf(year, calendar).first.month, year, month)
}

function monthBounds(firstMonth: number, year: number, month: number | null): Bounds {
  const begin = firstMonth - 1 + (month === null ? 0 : month - 1)
  return [Date.UTC(year, begin, 1), Date.UTC(year, begin + (month === null ? 12 : 1), 1)]
}

/** Six months of 31 days, five of 30, and the rest of the year. */
function solarHijriBounds(year: number, month: number | null): Bounds {
  const [first, next] = [newYear(year), newYear(year + 1)]
  if (month === null) return [first, next]
  const daysBefore = (count: number) => Math.min(count, 6) * 31 + Math.max(0, count - 6) * 30
  return [
    first + daysBefore(month - 1) * DAY,
    month === 12 ? next : first + daysBefore(month) * DAY,
  ]
}

/** Returns the first day of the solar Hijri year that begins in a Gregorian year. Cached. */
function newYear(year: number): number {
  return newYears([year], () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    const days = [19, 20, 21, 22].map((day) => Date.UTC(year, 2, day))
    const found = days.find((day) => format.format(day).startsWith('1/1'))
    return found ?? Date.UTC(year, 2, 21)
  })
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
