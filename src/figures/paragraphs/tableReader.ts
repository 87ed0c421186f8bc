import type { TableCell, Column, Row, Table } from '#charts/frame/table.ts'
import { tokenFor } from './paragraph.ts'

/** Reads a figure's table by the keys of its columns. */
export type TableReader = Readonly<{
  rows: readonly Row[]
  /** The columns of single flows (`EXP-IMP`), in the order of the table. */
  flows: readonly Column[]
  /** Returns the value of a cell; `null` where there is no such column. */
  cell: (row: Row, column: string) => TableCell
  /** Returns the token that a template replaces by the value of the cell. */
  token: (row: Row, column: string) => string
}>

/** Returns a reader of the table. */
export function readTable(table: Table): TableReader {
  const { rows, columns } = table
  return {
    rows,
    flows: columns.filter(({ key, kind }) => kind === 'usd' && /^[A-Z]{3}-[A-Z]{3}$/.test(key)),
    cell: ({ cells }, column) => cells[columns.findIndex(({ key }) => key === column)] ?? null,
    token: (row, column) => tokenFor(table, row, column),
  }
}
