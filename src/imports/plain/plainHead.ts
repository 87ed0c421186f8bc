import { amountIn } from '#imports/rows/amount.ts'
import { markedAmount } from '#imports/rows/markedAmount.ts'
import { writtenPeriod } from '#imports/rows/writtenPeriod.ts'
import { mappingIn, namedPeriods } from './plainColumns.ts'

type Cells = readonly string[]

/** As many records may stand above the header: titles, units, sources. */
const MOST_ABOVE = 20
/** So many names of periods are no figures of a row. */
const SURELY_NAMES = 3
/** Exporter and importer in one cell: `DEU-FRA`. */
const BOTH_SIDES = /^([A-Z]{3})-([A-Z]{3})$/

/**
 * Returns where the header stands: the first record whose names say what the columns are or that names
 * several periods, else the first of several cells; −1 without any.
 */
export function headerAt(records: readonly Cells[]): number {
  const above = records.slice(0, MOST_ABOVE)
  const isKnown = (record: Cells, index: number) =>
    mappingIn(record, sidesColumn(records, index)) !== null
  const known = above.findIndex(isKnown)
  if (known >= 0) return known
  const periods = above.findIndex((record) => namedPeriods(record).length >= SURELY_NAMES)
  return periods >= 0 ? periods : records.findIndex((record) => filled(record) > 1)
}

/** Codes and names alone are no figures: those have a period, and a number or a word for none. */
export function isTableOfFigures([header = [], ...rows]: readonly Cells[]): boolean {
  const periods = namedPeriods(header)
  const hasAmount = (record: Cells) => periods.some((column) => isAmount(record[column] ?? ''))
  return [header, ...rows].some(mayBeFigure) || rows.some(hasAmount)
}

function mayBeFigure(record: Cells): boolean {
  const period = record.findIndex((cell) => writtenPeriod(cell) !== null)
  return period >= 0 && record.some((cell, index) => index !== period && isAmount(cell))
}

function isAmount(cell: string): boolean {
  const { text } = markedAmount(cell)
  return amountIn(text) !== undefined || amountIn(text, ',') !== undefined
}

function filled(record: Cells): number {
  return record.filter((cell) => cell.trim() !== '').length
}

/** The column whose cells name both sides; −1 without one. */
export function sidesColumn(records: readonly Cells[], start: number): number {
  const [first = []] = records.slice(start + 1)
  return first.findIndex((cell) => BOTH_SIDES.test(cell))
}

/** A record with cells for exporter and importer, where one cell names both. */
export function withSides(record: Cells, column: number): Cells {
  if (column < 0) return record
  const [, exporter = '', importer = ''] = BOTH_SIDES.exec(record[column] ?? '') ?? []
  return [...record, exporter, importer]
}
