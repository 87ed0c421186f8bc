import { printCell } from '#charts/frame/printCell.ts'
import type { ColumnKind, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'

/** A table with its cells formatted as text. */
export type PrintedTable = Readonly<{
  kinds: readonly ColumnKind[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
}>

/** The table formatted as in every file format. */
export function printedTable({ columns, rows }: Table, text: Text): PrintedTable {
  return {
    kinds: columns.map(({ kind }) => kind),
    head: columns.map(({ label }) => label),
    rows: rows.map(({ cells }) =>
      columns.map(({ kind }, index) => printCell(cells[index] ?? null, kind, text)),
    ),
  }
}

/** Numeric columns are aligned to the end, so that digits line up. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind === 'usd' || kind === 'percent' || kind === 'ratio' || kind === 'number'
}
