import type { Row, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { Year } from '#model/units.ts'
import { truncatedRows, type TruncatedRows } from './truncatedRows.ts'

/** The most rows of a short table. */
const MOST_ROWS = 10

/**
 * Shortens a table to the rows of the years that matter, as many of these as leave it short, the first of
 * `years` in any case; a table of other years to rows without a gap; one of none to its first.
 */
export function keyRows(table: Table, years: readonly Year[]): TruncatedRows {
  const { columns, rows } = table
  if (columns[0]?.kind !== 'year' || rows.length <= MOST_ROWS) {
    return truncatedRows(table, MOST_ROWS)
  }

  const kept: Row[] = []
  for (const year of years) {
    const ofYear = rows.filter(({ cells }) => cells[0] === year)
    if (kept.length === 0 || kept.length + ofYear.length <= MOST_ROWS) kept.push(...ofYear)
  }
  if (kept.length === 0) return completeRows(table)
  const shown = truncatedRows(
    { ...table, rows: rows.filter((row) => kept.includes(row)) },
    MOST_ROWS,
  )
  return { ...shown, after: rows.length - shown.rows.length - shown.before }
}

/** Shortens a table to rows without a gap, where it has any. */
function completeRows(table: Table): TruncatedRows {
  const complete = table.rows.filter(({ cells }) => !cells.includes(null))
  const rows = complete.length > 0 ? complete : table.rows
  const shown = truncatedRows({ ...table, rows }, MOST_ROWS)
  return { ...shown, after: table.rows.length - shown.rows.length - shown.before }
}

/**
 * Leaves out what a printed table says twice or not at all: columns that are empty, and the months of
 * periods, whose year takes the place of the plain number.
 */
export function withoutEmptyColumns({ columns, rows, ...table }: Table, text: Text): Table {
  const period = columns.findIndex(({ key }) => key === 'period')
  const yearOf = (cell: unknown) => String(cell).split(monthsOf(text))[0] ?? ''
  const kept = columns.flatMap((column, index) => {
    const isEmpty = rows.every(({ cells }) => (cells[index] ?? null) === '')
    const isPlainYear = period > 0 && column.kind === 'year' && index === 0
    return isEmpty || isPlainYear ? [] : [{ column, index }]
  })
  const [plainYear] = columns
  return {
    ...table,
    columns: kept.map(({ column, index }) =>
      index === period && plainYear ? { ...column, label: plainYear.label } : column,
    ),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: kept.map(({ index }) =>
        index === period ? yearOf(cells[index]) : (cells[index] ?? null),
      ),
    })),
  }
}

/** Returns what separates the year of a period from its months. */
function monthsOf({ t }: Text): string {
  return t('year.period', { year: '\u0000', months: '\u0000' }).replaceAll('\u0000', '')
}
