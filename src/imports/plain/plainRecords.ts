import { scaled, type DecimalSign } from '#imports/rows/amount.ts'
import { markedAmount } from '#imports/rows/markedAmount.ts'
import { partNamed } from '#imports/rows/productText.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import { writtenPeriod } from '#imports/rows/writtenPeriod.ts'
import { isFault, type RowFault, type TradeRow } from '#imports/rows/tradeRow.ts'
import { mappedReader } from '#imports/formats/mappedRecords.ts'
import { mappingIn } from './plainColumns.ts'
import { goodsReader, type GoodsColumns } from './listColumn.ts'
import type { FigureColumn } from './figureNames.ts'
import type { TablePeriods } from './plainPeriods.ts'
import type { ColumnMapping } from '#imports/formats/reader.ts'
import type { PlainUnit } from './plainUnit.ts'

type Cells = readonly string[]

/** How the records of a plain table are read, once everything about it is known. */
export type PlainTable = Readonly<{
  header: Cells
  mapping: ColumnMapping
  goods: GoodsColumns
  figures: readonly FigureColumn[]
  periods: TablePeriods
  factorOf: PlainUnit['factorOf']
  decimal: DecimalSign
  /** The columns of units, each with what it says of all figures. */
  units: readonly Readonly<{ column: number; found: string }>[]
}>

/** What may be wrong with one figure of a record, beside others that are right. */
const OF_FIGURES: ReadonlySet<RowFault['fault']> = new Set(['value', 'negative', 'unit'])

type ReadRecord = (record: Cells, line: number) => readonly (TradeRow | RowFault)[]

/** Returns what reads all figures of a record; what is wrong with the whole record is named once. */
export function plainRecordReader(table: PlainTable): ReadRecord {
  const { header, units, figures } = table
  const readers = figures.map((figure) => ({ figure, read: figureReader(table, figure) }))
  const flows = [...new Set(figures.map(({ flow }) => flow))]
  const series = flows.map((flow) => readers.filter(({ figure }) => figure.flow === flow))
  let isOther = false
  return (record, line) => {
    if (isOther) return [otherTable(record, line)]
    const other = units.find(({ column, found }) => record[column] !== found)
    if (other) {
      const { column } = other
      return [rowFault(line, 'unit', header[column] ?? '', record[column] ?? '')]
    }
    const held = series.flatMap((ofFlow) => heldBy(record, ofFlow, table))
    const rows = held.map(({ read }) => read(record, line))
    const fault = rows.find((row) => isFault(row) && !OF_FIGURES.has(row.fault))
    isOther = fault !== undefined && isOtherHeader(record, header)
    if (isOther) return [otherTable(record, line)]
    return fault ? [fault] : rows
  }
}

function otherTable(record: Cells, line: number): RowFault {
  return rowFault(line, 'table', '', record.find((cell) => cell !== '') ?? '')
}

/** True for names of columns that are not those of the table: below them stands another one. */
function isOtherHeader(record: Cells, header: Cells): boolean {
  // A file may have many lines that cannot be read, and the numbers in them are quicker to see.
  const isName = (cell: string) => !/^[-+]?\p{Nd}/u.test(cell) || writtenPeriod(cell) !== null
  if (!record.every(isName) || mappingIn(record, -1) === null) return false
  return record.some((cell, column) => cell !== (header[column] ?? ''))
}

/**
 * The columns in which a record has figures of one flow: where they are periods, from its first to its
 * last one, as those before and behind are for other records.
 */
function heldBy<Reader extends Readonly<{ figure: FigureColumn }>>(
  record: Cells,
  readers: readonly Reader[],
  { mapping }: PlainTable,
): readonly Reader[] {
  if (mapping.year !== null) return readers
  const isFilled = ({ figure }: Reader) => (record[figure.column] ?? '').trim() !== ''
  const first = readers.findIndex(isFilled)
  return first < 0 ? [] : readers.slice(first, readers.findLastIndex(isFilled) + 1)
}

function figureReader(
  { header, mapping, goods, periods, factorOf, decimal }: PlainTable,
  { column, flow, period = '' }: FigureColumn,
): (record: Cells, line: number) => TradeRow | RowFault {
  const { year, part, product, fixed } = mapping
  const name = header[column] ?? ''
  const productIn = goodsReader(header, goods)
  const valuation = /\bfob\b/i.test(name) ? 'fob' : /\bcif\b/i.test(name) ? 'cif' : null
  const read = mappedReader(
    header,
    flow ? { ...mapping, flow: null, fixed: { ...fixed, flow } } : mapping,
    {
      period: {
        column: year ?? part ?? column,
        read: (record) =>
          periods.read(year === null ? period : (record[year] ?? ''), record[part ?? -1] ?? ''),
      },
      productIn: (_, record) => productIn(record),
      value: { column, factor: 1, decimal },
      standing: (record) => ({
        valuation,
        status: 'reported',
        breakdown:
          partNamed(record[product ?? -1] ?? '') ?? partNamed(record[goods.name ?? -1] ?? ''),
      }),
    },
  )
  return (record, line) => {
    const cell = record[column] ?? ''
    const { text, status, size } = markedAmount(cell)
    const row = read(
      record.map((each, index) => (index === column ? text : each)),
      line,
    )
    if (isFault(row)) return row
    const { value } = row
    if (value === null || value === 0) return { ...row, status }
    const factor = factorOf(size)
    if (factor === null) return rowFault(line, 'unit', name, cell)
    return { ...row, status, value: scaled(value, factor) }
  }
}
