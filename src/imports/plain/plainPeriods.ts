import type { ReadPeriod } from '#imports/rows/period.ts'
import { ownText } from '#imports/rows/rowFault.ts'
import { partOfYear, writtenPeriod } from '#imports/rows/writtenPeriod.ts'
import { yearOf, type Calendar } from '#model/calendar.ts'

/** How the periods of a table are read, once it is known which twelve months its years are. */
export type TablePeriods = Readonly<{
  /** False where years in two halves, or years that are named after their end, may be of any calendar. */
  isSure: boolean
  /** `part` is the month or quarter beside a year, '' without one. */
  read: (period: string, part: string) => ReadPeriod | null
}>

/** Before it, no year is Gregorian; the solar Hijri years that have come are below the second. */
const FIRST_GREGORIAN = 1600
const AFTER_SOLAR_HIJRI = 1430
const CACHED = 10_000
/** `2020-12-31`, `31.12.2020`, `12/31/2020`. */
const DAY = /^\s*(?:\d{4}-\d{2}-(\d{2})|(\d{1,2})[-/.](\d{1,2})[-/.]\d{4})/
const FEWEST_DAYS = 28

/** Words about a table that say which twelve months its years are. */
const SAID: readonly (readonly [RegExp, Calendar])[] = [
  [/\bjul(?:y|\.)?\s*(?:[-–—]|to)\s*june?\b|\bends? (?:on )?(?:30 june|june 30)/i, 'fiscalJuly'],
  [
    /\bapr(?:il|\.)?\s*(?:[-–—]|to)\s*mar(?:ch)?\b|\bends? (?:on )?(?:31 march|march 31)/i,
    'fiscalApril',
  ],
  [/\boct(?:ober|\.)?\s*(?:[-–—]|to)\s*sep/i, 'fiscalOctober'],
]

/** What is known of a table's periods: some of them, what stands above them, what the reader answered. */
type Known = Readonly<{
  cells: readonly string[]
  words: string
  /** Numbers beside a year are its quarters, and no months. */
  areQuarters: boolean
  answer: Calendar | undefined
}>

/** Finds out how the periods of a table are written. */
export function tablePeriods({ cells, words, areQuarters, answer }: Known): TablePeriods {
  const calendar = answer ?? SAID.find(([said]) => said.test(words))?.[1] ?? null
  const isFiscal = /\b(?:fiscal|financial) years?\b|\bFY\b/i.test(words)
  const written = cells.flatMap((cell) => writtenPeriod(cell) ?? [])
  const kinds = new Set(written.map(({ kind }) => kind))
  const hasMonths = written.some(({ kind, month }) => kind === 'whole' && month !== null)
  const mayBeSplit = kinds.has('either') && !hasMonths
  const isSplit =
    mayBeSplit && (kinds.has('split') || (calendar !== null && calendar.startsWith('fiscal')))
  const isAsked =
    kinds.has('split') ||
    kinds.has('ending') ||
    mayBeSplit ||
    (isFiscal && written.some(({ month, year }) => month === null && year >= FIRST_GREGORIAN))
  const areDays = cells.some(isInsideMonth)
  const known = new Map<string, ReadPeriod | null>()
  return {
    isSure: !isAsked || calendar !== null,
    read(period, part) {
      const key = `${period}|${part}`
      const found = known.get(key)
      if (found !== undefined) return found
      const isDay = DAY.test(period) && (areDays || isInsideMonth(period))
      const read = isDay
        ? null
        : periodOf(period, partOfYear(part, areQuarters), { calendar, isSplit, isFiscal })
      if (known.size >= CACHED) known.clear()
      known.set(ownText(key), read)
      return read
    },
  }
}

/** True for a day that cannot stand for its month, as the first and the last one may. */
function isInsideMonth(cell: string): boolean {
  const [, ...parts] = DAY.exec(cell) ?? []
  // Of day and month in any order, the day is what no month can be.
  const day = Math.max(1, ...parts.map((part) => Number(part ?? 1)))
  return day > 1 && day < FEWEST_DAYS
}

type Counting = Readonly<{
  calendar: Calendar | null
  /** What may be a month or a split year is a year. */
  isSplit: boolean
  /** Years are named after the one in which they end. */
  isFiscal: boolean
}>

function periodOf(
  period: string,
  part: ReturnType<typeof partOfYear>,
  { calendar, isSplit, isFiscal }: Counting,
): ReadPeriod | null {
  const written = writtenPeriod(period)
  if (!written || !part) return null
  const { year, kind } = written
  const month = part.month ?? written.month
  const quarter = part.quarter ?? written.quarter
  const isYear = month === null && quarter === null
  const isHijriYear = year < FIRST_GREGORIAN
  // Both calendars have names for their months, and one of them in a year of the other is none.
  const named = [written.isSolarHijri, part.isSolarHijri].filter((is) => is !== undefined)
  if (named.some((is) => is !== isHijriYear)) return null
  if (kind === 'split' || (kind === 'either' && isSplit)) {
    // Half of two solar Hijri years is in no calendar that figures are counted by.
    return isHijriYear ? null : fiscalYear(year, calendar)
  }
  if (isHijriYear) {
    if (year >= AFTER_SOLAR_HIJRI) return null
    return { year: yearOf(year, 'solarHijri'), month, quarter, calendar: 'solarHijri' }
  }
  const isEnding = kind === 'ending' || (isFiscal && isYear)
  if (!isEnding || calendar === 'gregorian') return { year, month, quarter }
  return isYear ? fiscalYear(year - 1, calendar) : null
}

/** The year that begins in a Gregorian one and ends in the next. */
function fiscalYear(year: number, calendar: Calendar | null): ReadPeriod | null {
  if (calendar === null || !calendar.startsWith('fiscal')) return null
  return { year, month: null, calendar }
}
