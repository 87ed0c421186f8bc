import { printCell } from '#charts/frame/printCell.ts'
import type { ColumnKind, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'

/** A table in words: what stands in its head and in each of its rows. */
export type PrintedTable = Readonly<{
  kinds: readonly ColumnKind[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
}>

/** The table as every printing of the figure shows it. */
export function printedTable({ columns, rows }: Table, text: Text): PrintedTable {
  return {
    kinds: columns.map(({ kind }) => kind),
    head: columns.map(({ label }) => label),
    rows: rows.map(({ cells }) =>
      columns.map(({ kind }, index) => printCell(cells[index] ?? null, kind, text)),
    ),
  }
}

/** Numbers are compared by their last digits, so these stand at the end of their column. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind === 'usd' || kind === 'percent' || kind === 'ratio' || kind === 'number'
}
