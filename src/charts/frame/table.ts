/** What a column holds, which decides how its cells are printed and aligned. */
export type ColumnKind = 'text' | 'year' | 'usd' | 'percent' | 'ratio' | 'number' | 'status'

/** One column: `key` names it in files, `label` on screen. */
export type Column = Readonly<{ key: string; label: string; kind: ColumnKind }>

/**
 * US dollars, fractions and plain numbers unrounded; `null` where nothing is reported, and an empty
 * text where the column does not apply to the row.
 */
export type TableCell = string | number | null

/**
 * Ids of what a figure rests on: observations, claims, category values and the like, or
 * `projection` for a value the model worked out.
 */
export type RecordIds = readonly string[]

/** One row, and what its numbers rest on. */
export type Row = Readonly<{ cells: readonly TableCell[]; origin: RecordIds }>

/** The numbers of a figure, tidy: every printing of the figure shows these and no others. */
export type Table = Readonly<{
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
}>
