import { amountIn, scaled } from './amount.ts'
import { annualRow } from './annualRow.ts'
import { periodIn, type Period } from './period.ts'
import { rowFault } from './rowFault.ts'
import type { RowFault, TradeRow } from './tradeRow.ts'

/** A column that holds the figures of one period. */
export type PeriodColumn = Readonly<{ index: number; name: string; period: Period }>

/** Returns the columns of a header that are named after a year or a month. */
export function periodColumns(header: readonly string[]): readonly PeriodColumn[] {
  return header.flatMap((name, index) => {
    const period = periodIn(name)
    return period ? [{ index, name: name.trim(), period }] : []
  })
}

/**
 * Returns the rows of a record whose periods are columns, from its first figure to its last one: before
 * and after them columns are for other records, while what is empty between them is not reported.
 *
 * @param factor what figures are multiplied by
 * @param facts what the record says of all its figures
 */
export function rowsOfPeriods(
  record: readonly string[],
  columns: readonly PeriodColumn[],
  factor: number,
  facts: Omit<Parameters<typeof annualRow>[0], 'year' | 'month' | 'value'>,
): readonly (TradeRow | RowFault)[] {
  const isFilled = ({ index }: PeriodColumn) => (record[index] ?? '').trim() !== ''
  const first = columns.findIndex(isFilled)
  const held = first < 0 ? [] : columns.slice(first, columns.findLastIndex(isFilled) + 1)
  return held.map(({ index, name, period }) => {
    const cell = record[index] ?? ''
    const value = amountIn(cell)
    if (value === undefined) return rowFault(facts.line, 'value', name, cell)
    if (value !== null && value < 0) return rowFault(facts.line, 'negative', name, cell)
    return annualRow({ ...facts, ...period, value: value === null ? null : scaled(value, factor) })
  })
}
