import { withPlainDigits } from '#i18n/plainDigits.ts'
import type { RecordField } from './recordReader.ts'
import { ownText } from './rowFault.ts'
import type { TradeRow } from './tradeRow.ts'

/** A whole year, or a month of it (1 to 12). */
export type Period = Readonly<{ year: number; month: number | null }>

/** A period that may be a quarter, and in which calendar where it is not the Gregorian one. */
export type ReadPeriod = Period & Partial<Pick<TradeRow, 'quarter' | 'calendar'>>

/** From the oldest years of the solar Hijri calendar that figures are counted by. */
const FIRST_YEAR = 1200
const LAST_YEAR = 2200
const CACHED = 10_000
const cache = new Map<string, Period | null>()

/** Returns what reads the period of a column. */
export function periodField(column: number): RecordField<Period> {
  return { column, read: (record) => periodIn(record[column] ?? '') }
}

/**
 * Reads the period of a cell: `2014`, `201401`, `2014-01`, `2014-M01`, `2014M1`, `2014-01-31`. `null`
 * for any other: quarters are no sum of months that a file holds too.
 */
export function periodIn(cell: string): Period | null {
  const known = cache.get(cell)
  if (known !== undefined) return known
  const period = periodOf(withPlainDigits(cell).trim().replace(/\.0$/, ''))
  if (cache.size >= CACHED) cache.clear()
  cache.set(ownText(cell), period)
  return period
}

function periodOf(text: string): Period | null {
  const match =
    /^(\d{4})$/.exec(text) ??
    /^(\d{4})(\d{2})$/.exec(text) ??
    /^(\d{4})-?M(\d{1,2})$/i.exec(text) ??
    /^(\d{4})[-/](\d{2})(?:-\d{2}(?:[T ].*)?)?$/.exec(text)
  if (!match) return null
  const [, year = '', month] = match
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null
  if (month === undefined) return { year: Number(year), month: null }
  return Number(month) >= 1 && Number(month) <= 12
    ? { year: Number(year), month: Number(month) }
    : null
}
