/** The kind of values in a column, which determines how cells are formatted and aligned. */
export type ColumnKind = 'text' | 'year' | 'usd' | 'percent' | 'ratio' | 'number' | 'status'

/** One column: `key` is its name in files, `label` its heading on screen. */
export type Column = Readonly<{ key: string; label: string; kind: ColumnKind }>

/**
 * An unrounded number (US dollars, fraction or count) or text; `null` where no value is reported, an
 * empty string where the column does not apply to the row.
 */
export type TableCell = string | number | null

/**
 * Ids of the records behind a value: observations, claims, category values and the like, or
 * `projection` for a value that the model calculated.
 */
export type RecordIds = readonly string[]

/** One row, and the ids of the records that its numbers are from. */
export type Row = Readonly<{ cells: readonly TableCell[]; origin: RecordIds }>

/** The numbers of a figure as tidy data; page, embed and files show no other numbers. */
export type Table = Readonly<{
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
}>
