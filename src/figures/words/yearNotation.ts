import { parseNumber } from '#ui/fields/parseNumber.ts'
import type { Notation } from '#ui/fields/numberRange.ts'
import type { Text } from '#i18n/text.ts'
import { hasOwnYears, yearOf, type Calendar } from '#model/calendar.ts'

/** A year as the page writes it: 2031, 2031/32 or 2031/32 (1410). */
const YEAR = /^(\p{Nd}{4})(?:[/–-]\p{Nd}{2,4})?(?: \(.*\))?$/u

/** Own numbers of the years that a link accepts lie below this, Gregorian ones above. */
const FIRST_GREGORIAN = 1700

/**
 * Returns how a field reads a year as the Gregorian one in which it begins: typed as such, or as
 * `calendar` itself numbers it.
 */
export function yearNotation({ locale, gregorianYear }: Text, calendar: Calendar): Notation {
  return {
    read(typed) {
      const plain = typed.trim().replaceAll(/\p{Cf}/gu, '')
      const number = parseNumber(YEAR.exec(plain)?.[1] ?? plain, locale)
      if (number === null) return null
      const isOwn = hasOwnYears(calendar) && number < FIRST_GREGORIAN
      return isOwn ? yearOf(number, calendar) : number
    },
    write: (number) => gregorianYear(number, 'gregorian'),
  }
}
