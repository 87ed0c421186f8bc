import { amountIn, scaled, type DecimalSign } from './amount.ts'
import { cellsFault } from './columns.ts'
import type { ReadPeriod } from './period.ts'
import { ownText, rowFault } from './rowFault.ts'
import {
  isThrough,
  type Party,
  type Product,
  type ReportedFlow,
  type RowFault,
  type TradeRow,
} from './tradeRow.ts'

type Cells = readonly string[]

/** How one thing is read from a record; `column` is where it stands, for naming what is no such thing. */
export type RecordField<T> = Readonly<{ column: number; read: (record: Cells) => T | null }>

/** How the records of a table with one figure a row become rows. */
export type RecordFields = Readonly<{
  header: Cells
  period: RecordField<ReadPeriod>
  reporter: RecordField<Party>
  partner: RecordField<Party>
  flow: RecordField<ReportedFlow>
  product: RecordField<Product>
  value: Readonly<{ column: number; factor: number; decimal?: DecimalSign }>
  /** What else the record says about its figure. */
  standing: (
    record: Cells,
    flow: ReportedFlow,
  ) => Pick<TradeRow, 'valuation' | 'status' | 'breakdown'>
}>

/** Returns what reads a record into its row, or names the first cell that cannot be read. */
export function recordReader(
  fields: RecordFields,
): (record: Cells, line: number) => TradeRow | RowFault {
  const { header, period, reporter, partner, flow, product, value, standing } = fields
  const { factor, decimal } = value

  return (record, line) => {
    const refused = (fault: RowFault['fault'], column: number) =>
      rowFault(line, fault, header[column] ?? '', record[column] ?? '')
    const saidAt = (column: number) => ({
      field: header[column] ?? '',
      found: ownText(record[column] ?? ''),
    })
    const fault = cellsFault(record, header, line)
    if (fault) return fault
    const when = period.read(record)
    if (!when) return refused('period', period.column)
    const from = reporter.read(record)
    if (!from) return refused('party', reporter.column)
    const other = partner.read(record)
    if (!other) return refused('party', partner.column)
    const way = flow.read(record)
    if (!way) return refused('flow', flow.column)
    const goods = product.read(record)
    if (!goods) return refused('product', product.column)
    const amount = amountIn(record[value.column] ?? '', decimal)
    if (amount === undefined) return refused('value', value.column)
    if (amount !== null && amount < 0) return refused('negative', value.column)
    const { valuation, status, breakdown } = standing(record, way)
    return {
      line,
      reporter: from,
      partner: other,
      flow: way,
      year: when.year,
      month: when.month,
      quarter: when.quarter ?? null,
      calendar: when.calendar ?? 'gregorian',
      product: goods,
      value: amount === null ? null : scaled(amount, factor),
      valuation,
      status,
      breakdown,
      isMirrored: false,
      ...(isThrough(way) && { flowSaid: saidAt(flow.column) }),
    }
  }
}
