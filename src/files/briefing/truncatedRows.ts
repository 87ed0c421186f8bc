import type { Row, Table } from '#charts/frame/table.ts'

/** The rows of a table that fit, and the number of rows left out before and after. */
export type TruncatedRows = Readonly<{ rows: readonly Row[]; before: number; after: number }>

/**
 * At most `most` rows of a table. A table in ascending years loses its oldest rows, since recent
 * ones are quoted; any other loses its end.
 */
export function truncatedRows({ columns, rows }: Table, most: number): TruncatedRows {
  const surplus = Math.max(0, rows.length - most)
  const isOldestFirst =
    columns[0]?.kind === 'year' && Number(rows[0]?.cells[0]) < Number(rows.at(-1)?.cells[0])
  return isOldestFirst
    ? { rows: rows.slice(surplus), before: surplus, after: 0 }
    : { rows: rows.slice(0, most), before: 0, after: surplus }
}
