import { withPlainDigits } from '#i18n/plainDigits.ts'
import { monthNamed } from './monthNames.ts'
import { periodIn, type Period } from './period.ts'

/**
 * A period as people write it. `split` is a year in two halves (`2023-24`, by its first), `ending` one
 * that is named after the year in which it ends (`FY24`), and `either` is `2010-11`: a split year or a
 * month.
 */
export type WrittenPeriod = Period &
  Readonly<{
    quarter: number | null
    kind: 'whole' | 'split' | 'ending' | 'either'
    /** By the name of its month; absent where no name tells. */
    isSolarHijri?: boolean
  }>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
/** Years of two digits are those from 1951 to 2050. */
const LAST_OF_CENTURY = 50
/** What stands around a period: marks of notes and revisions, `X` of R, `[YR2019]` of the World Bank. */
const BEFORE = /^(?:cy ?|year |[xy](?=\d{4}))/
const AFTER =
  /(?:[ *†‡#]|\((?:[a-z]|\d{1,2})\)|\[[^\]]*\]|(?<=\d) ?[prefs]|(?<=\d) ?(?:年|г(?:од|\.)?))+$/
const FISCAL = /^(?:fy|f\.y\.|fiscal year|financial year)[ -]*/
/** The earliest day that ends a month. */
const FIRST_LAST_DAY = 28
/** Longer ones name no period. */
const LONGEST = 40

/** Reads a period in any of its spellings; `null` for any other text. */
export function writtenPeriod(cell: string): WrittenPeriod | null {
  if (cell.length > LONGEST) return null
  // Raised digits name a note; a slash between Persian digits would become a decimal sign.
  const text = withPlainDigits(cell.replaceAll(/[⁰¹²³⁴-⁹]/g, '').replaceAll(/[/—]/g, '-'))
    .toLowerCase()
    .trim()
    .replace(BEFORE, '')
    .replace(AFTER, '')
  const isoDay = isoDayOf(text)
  if (isoDay !== null) return wholePeriod(isoDay)
  const isFiscal = FISCAL.test(text)
  const named = text.replace(FISCAL, '')
  if (isFiscal) return splitYear(named) ?? endingYear(named)
  return splitYear(named) ?? quarterOf(named) ?? monthByName(named) ?? wholePeriod(named)
}

/**
 * A last day of a month, the year last, as ISO 8601 writes it: `31-12-2020`, `12-31-2020`. `null` for any
 * other day, as `01-02-2020` may be of two months.
 */
function isoDayOf(text: string): string | null {
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(text) ?? []
  const [month, day] = [first, second].toSorted((a, b) => Number(a) - Number(b))
  if (month === undefined || day === undefined || Number(day) < FIRST_LAST_DAY) return null
  return `${year}-${month.padStart(2, '0')}-${day}`
}

/** Reads a month or quarter without a year; `{}` names the whole year, `null` is none of these. */
export function partOfYear(
  cell: string,
  isQuarter: boolean,
): Readonly<{ month?: number; quarter?: number; isSolarHijri?: boolean }> | null {
  const text = withPlainDigits(cell).toLowerCase().trim().replace(/\.0$/, '')
  if (/^(?:|annual|total|year|all|full year|whole year)$/.test(text)) return {}
  const [, quarter] =
    /^(?:q|quarter ?)([1-4])$|^([1-4])(?:q|st|nd|rd|th)/.exec(text)?.filter(Boolean) ?? []
  if (quarter !== undefined) return { quarter: Number(quarter) }
  const named = monthIn(text.replace(/\.$/, ''))
  if (named) return named
  const number = /^m?(\d{1,2})$/.exec(text)?.[1]
  if (number === undefined || Number(number) < 1 || Number(number) > (isQuarter ? 4 : 12))
    return null
  return isQuarter ? { quarter: Number(number) } : { month: Number(number) }
}

function splitYear(text: string): WrittenPeriod | null {
  const [, first = '', second = ''] = /^(\d{4})-(\d{2}|\d{4})$/.exec(text) ?? []
  const year = Number(first)
  const isNext =
    second.length === 4 ? Number(second) === year + 1 : Number(second) === (year + 1) % 100
  if (first === '' || !isNext || periodIn(first) === null) return null
  const mayBeMonth = second.length === 2 && Number(second) >= 1 && Number(second) <= 12
  return {
    year,
    month: mayBeMonth ? Number(second) : null,
    quarter: null,
    kind: mayBeMonth ? 'either' : 'split',
  }
}

function endingYear(text: string): WrittenPeriod | null {
  if (!/^(?:\d{2}|\d{4})$/.test(text)) return null
  const year = fullYear(text)
  return periodIn(String(year)) && { year, month: null, quarter: null, kind: 'ending' }
}

function quarterOf(text: string): WrittenPeriod | null {
  const [, yearFirst, quarterLast] = /^(\d{4})[ -]*[qt]([1-4])$/.exec(text) ?? []
  const [, quarterFirst, yearLast] =
    /^(?:[qt]([1-4])|([1-4])[qt])[ '-]*(\d{4}|\d{2})$/.exec(text)?.filter(Boolean) ?? []
  const [year, quarter] = [yearFirst ?? yearLast, quarterLast ?? quarterFirst]
  if (year === undefined || quarter === undefined) return null
  return { year: fullYear(year), month: null, quarter: Number(quarter), kind: 'whole' }
}

/** `Jan 2019`, `January-19`, `2019 Jan`, `1/2019`, `2019年1月`. */
function monthByName(text: string): WrittenPeriod | null {
  const [, first, year] =
    /^(\p{L}[\p{L}\p{M} ]{1,14}\.?|\d{1,2})[ .,'-]+(\d{4}|(?<=\p{L}.*)\d{2})$/u.exec(text) ?? []
  const [, yearFirst, last] =
    /^(\d{4})[ .,-]*(\p{L}[\p{L}\p{M} ]{1,14}\.?)$/u.exec(text) ??
    /^(\d{4})年(\d{1,2})月$/.exec(text) ??
    []
  const [name, of] = [first ?? last, year ?? yearFirst]
  if (name === undefined || of === undefined) return null
  const named = /^\d/.test(name) ? { month: Number(name) } : monthIn(name)
  const isMonth = named && named.month >= 1 && named.month <= 12
  if (!isMonth || periodIn(String(fullYear(of))) === null) return null
  return { year: fullYear(of), quarter: null, kind: 'whole', ...named }
}

/** A month by its name in English or another language. */
function monthIn(name: string): Readonly<{ month: number; isSolarHijri?: boolean }> | null {
  if (MONTH_NAME.test(name)) return { month: MONTHS.indexOf(name.slice(0, 3)) + 1 }
  return /^\p{L}/u.test(name) ? monthNamed(name) : null
}

function wholePeriod(text: string): WrittenPeriod | null {
  const period = periodIn(text)
  return period && { ...period, quarter: null, kind: 'whole' }
}

function fullYear(digits: string): number {
  const number = Number(digits)
  if (digits.length === 4) return number
  return number > LAST_OF_CENTURY ? 1900 + number : 2000 + number
}
