import type { Year } from './units.ts'

/**
 * Which twelve months a year means: from 1 January, about 21 March, 1 July, 1 April or 1 October.
 */
export type Calendar = 'gregorian' | 'solarHijri' | 'fiscalJuly' | 'fiscalApril' | 'fiscalOctober'

/** The calendar month in which a year of each calendar begins; 1 is January. */
const FIRST_MONTH: Readonly<Record<Calendar, number>> = {
  gregorian: 1,
  solarHijri: 3,
  fiscalApril: 4,
  fiscalJuly: 7,
  fiscalOctober: 10,
}

/**
 * The solar Hijri era began in 622, so a year that begins in Gregorian 622 + n is its year 1 + n.
 */
const SOLAR_HIJRI_OFFSET = 621

/** A month of the Gregorian calendar; `month` 1 is January. */
export type Month = Readonly<{ year: number; month: number }>

/**
 * The number a calendar itself gives to the period that begins in Gregorian `year`:
 * `year` − 621 in the solar Hijri calendar, `year` in all others.
 */
export function ownYear(year: Year, calendar: Calendar): number {
  return hasOwnYears(calendar) ? year - SOLAR_HIJRI_OFFSET : year
}

/** True where a calendar numbers its years otherwise than the Gregorian one does. */
export function hasOwnYears(calendar: Calendar): boolean {
  return calendar === 'solarHijri'
}

/** The Gregorian year in which the calendar's own `year` begins; the inverse of {@link ownYear}. */
export function yearOf(own: number, calendar: Calendar): Year {
  return hasOwnYears(calendar) ? own + SOLAR_HIJRI_OFFSET : own
}

/** True where a year touches two Gregorian years, so that its label must name both. */
export function isSplitYear(calendar: Calendar): boolean {
  return FIRST_MONTH[calendar] !== 1
}

/**
 * The first and last Gregorian month that the period beginning in `year` touches. A solar Hijri
 * year runs from about 21 March to about 20 March, so it touches March twice.
 */
export function monthsOf(year: Year, calendar: Calendar): Readonly<{ first: Month; last: Month }> {
  const month = FIRST_MONTH[calendar]
  const first = { year, month }
  if (calendar === 'gregorian') return { first, last: { year, month: 12 } }

  return { first, last: { year: year + 1, month: calendar === 'solarHijri' ? month : month - 1 } }
}

/**
 * Where the middle of the period lies on the Gregorian time axis, in years: 2024.5 for calendar
 * 2024, 2024.72 for the solar Hijri year that begins in March 2024. Lets series in different
 * calendars share an axis without pretending that their years coincide.
 */
export function midYear(year: Year, calendar: Calendar): number {
  const startOfMonth = (FIRST_MONTH[calendar] - 1) / 12
  return year + startOfMonth + 0.5 + (calendar === 'solarHijri' ? 20 / 365 : 0)
}
