import type { Row, Table } from '#charts/frame/table.ts'

/** The rows of a table that fit, and the number of rows left out before and after. */
export type TruncatedRows = Readonly<{ rows: readonly Row[]; before: number; after: number }>

/**
 * Limits a table to `most` rows. Of a table in ascending years the most recent rows are kept, since
 * these are quoted; of any other, the first.
 */
export function truncatedRows({ columns, rows }: Table, most: number): TruncatedRows {
  const surplus = Math.max(0, rows.length - most)
  const isOldestFirst =
    columns[0]?.kind === 'year' && Number(rows[0]?.cells[0]) < Number(rows.at(-1)?.cells[0])
  return isOldestFirst
    ? { rows: rows.slice(surplus), before: surplus, after: 0 }
    : { rows: rows.slice(0, most), before: 0, after: surplus }
}
