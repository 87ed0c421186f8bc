/** The kind of values in a column, which determines how cells are formatted and aligned. */
export type ColumnKind = 'text' | 'year' | 'usd' | 'percent' | 'ratio' | 'number' | 'status'

/** One column: `key` names it in files, `label` on screen. */
export type Column = Readonly<{ key: string; label: string; kind: ColumnKind }>

/**
 * US dollars, fractions and plain numbers unrounded; `null` where nothing is reported, and an empty
 * text where the column does not apply to the row.
 */
export type TableCell = string | number | null

/**
 * Ids of the records behind a value: observations, claims, category values and the like, or
 * `projection` for a value that the model calculated.
 */
export type RecordIds = readonly string[]

/** One row, and the records behind its numbers. */
export type Row = Readonly<{ cells: readonly TableCell[]; origin: RecordIds }>

/** The numbers of a figure as tidy data: page, embed and files show these and no others. */
export type Table = Readonly<{
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
}>
