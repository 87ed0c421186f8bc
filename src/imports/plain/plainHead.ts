import { amountIn } from '#imports/rows/amount.ts'
import { markedAmount } from '#imports/rows/markedAmount.ts'
import { withoutOtherMoney } from '#imports/rows/money.ts'
import { writtenPeriod } from '#imports/rows/writtenPeriod.ts'
import { namedPeriods, namesOfTwo } from './figureNames.ts'
import { mappingIn, namedColumns } from './plainColumns.ts'

type Cells = readonly string[]

/** As many records may stand above the header: titles, units, sources. */
const MOST_ABOVE = 20
/** So many names of periods are no figures of a row. */
const SURELY_NAMES = 3
/** Exporter and importer in one cell: `DEU-FRA`. */
const BOTH_SIDES = /^([A-Z]{3})-([A-Z]{3})$/

/** What the columns of a table are called, and where the one or two records that say it stand. */
export type PlainHead = Readonly<{ header: Cells; start: number; height: 1 | 2 }>

/**
 * Returns the head of a table: the first record whose names say what the columns are, or the first two
 * that say it together; else one that names years and figures, or several periods, else the first of several cells. `null`
 * without any.
 */
export function headOf(records: readonly Cells[]): PlainHead | null {
  const above = records.slice(0, MOST_ABOVE)
  const whole = above.findIndex(
    (record, index) => mappingIn(record, sidesColumn(records, index)) !== null,
  )
  const known = whole >= 0 ? whole : above.findIndex(namesFigures)
  const pairs = above.map((record, index) => namesOfTwo(record, records[index + 1] ?? []))
  const start = pairs.findIndex((names) => names !== null)
  const names = pairs[start]
  // A record that says all by itself is the header, also below a title that names a flow.
  if (names && (known < 0 || (start <= known && start !== known - 1)))
    return { header: names, start, height: 2 }
  return headAt(records, known >= 0 ? known : likelyHeader(records))
}

/** True for a record that names years and figures, though no side: no title does, whatever commas it has. */
function namesFigures(record: Cells): boolean {
  const { year, value, exports, imports } = namedColumns(record, -1).mapping
  return year !== null && [value, exports, imports].some((column) => column !== null)
}

function likelyHeader(records: readonly Cells[]): number {
  const periods = records
    .slice(0, MOST_ABOVE)
    .findIndex((record) => distinctPeriods(record) >= SURELY_NAMES)
  return periods >= 0 ? periods : records.findIndex((record) => filled(record) > 1)
}

/** A first row of figures may say its period several times over. */
function distinctPeriods(record: Cells): number {
  return namedPeriods(record).filter(({ period }) => period !== '').length
}

function headAt(records: readonly Cells[], start: number): PlainHead | null {
  const header = records[start]
  return header ? { header, start, height: 1 } : null
}

/** Codes and names alone are no figures: those have a period, and a number or a word for none. */
export function isTableOfFigures([header = [], ...rows]: readonly Cells[]): boolean {
  const periods = namedPeriods(header)
  const hasAmount = (record: Cells) => periods.some(({ column }) => isAmount(record[column] ?? ''))
  return [header, ...rows].some(mayBeFigure) || rows.some(hasAmount)
}

/** True where a person may know columns that no name tells: some record has two numbers, as years are. */
export function mayBeMapped(records: readonly Cells[]): boolean {
  return records.some((record) => record.filter(isNumber).length > 1)
}

function mayBeFigure(record: Cells): boolean {
  const period = record.findIndex((cell) => writtenPeriod(cell) !== null)
  return period >= 0 && record.some((cell, index) => index !== period && isAmount(cell))
}

function isAmount(cell: string): boolean {
  return [cell, withoutOtherMoney(cell.toLowerCase())].some((written) => {
    const { text } = markedAmount(written.trim())
    return amountIn(text) !== undefined || amountIn(text, ',') !== undefined
  })
}

function isNumber(cell: string): boolean {
  return isAmount(cell) && /\p{Nd}/u.test(cell)
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
