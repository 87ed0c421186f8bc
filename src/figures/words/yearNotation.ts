import { parseNumber } from '#ui/numbers/parseNumber.ts'
import type { Notation } from '#ui/numbers/numberRange.ts'
import type { Text } from '#i18n/text.ts'
import { hasOwnYears, yearOf, type Calendar } from '#model/calendar.ts'

/** A year as pages and newspapers write it: 2031, 2031/32 (1410), FY 2031-32, 1410 SH, سال ۱۴۱۰. */
const YEAR =
  /^(?:FY\s?|سال\s)?(\p{Nd}{4})(?:[/‐‑–-]\p{Nd}{2,4})?(?:\s(?:SH|AP|CE|AD|ش|ه\.\s?ش\.?|م))?(?:\s\(.*\))?$/iu

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
      const parsed = parseNumber(YEAR.exec(plain)?.[1] ?? plain, locale)
      if (!parsed.ok) return null
      const isOwn = hasOwnYears(calendar) && parsed.value < FIRST_GREGORIAN
      return isOwn ? yearOf(parsed.value, calendar) : parsed.value
    },
    write: (number) => gregorianYear(number, 'gregorian'),
  }
}
