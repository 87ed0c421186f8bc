import type { Row, Table } from '#charts/frame/table.ts'
import { createCache } from '#model/math/createCache.ts'

/** The rows of a table by words that name them in every language: years, statuses, codes, records. */
export type TableIndex = Readonly<{
  /** The first row that every word of the key names. */
  rowFor: (key: string) => Row | undefined
  /** The shortest key that names this row alone: its place in the table where nothing else does. */
  keyOf: (row: Row) => string
}>

const cache = createCache<TableIndex>()

/** The index of a table; cached, since tables never change. */
export function tableIndex(table: Table): TableIndex {
  return cache([table], () => indexOf(table))
}

function indexOf(table: Table): TableIndex {
  const named = new Map<string, Set<Row>>()
  for (const row of table.rows) {
    for (const name of namesOf(table, row)) named.set(name, (named.get(name) ?? new Set()).add(row))
  }

  function rowsFor(key: string): readonly Row[] {
    const [first = new Set<Row>(), ...others] = key
      .split(/\s+/)
      .map((word) => named.get(word) ?? new Set<Row>())
    return [...first].filter((row) => others.every((rows) => rows.has(row)))
  }

  return {
    rowFor: (key) => rowsFor(key)[0],
    keyOf: (row) => {
      const keys = keysOf(table, row)
      return keys.find((key) => rowsFor(key).length === 1) ?? placeOf(table, row)
    },
  }
}

function namesOf(table: Table, row: Row): readonly string[] {
  return [...row.origin, ...wordsIn(table, row, ['year', 'status', 'text']), placeOf(table, row)]
}

function placeOf({ rows }: Table, row: Row): string {
  return `#${rows.indexOf(row) + 1}`
}

/** The year alone reads best, then the record behind the row; the same year may stand for two rows. */
function keysOf(table: Table, row: Row): readonly string[] {
  const years = wordsIn(table, row, ['year'])
  const codes = wordsIn(table, row, ['status', 'text'])
  return [
    ...years,
    ...row.origin,
    ...codes,
    ...years.flatMap((year) => codes.map((code) => `${year} ${code}`)),
  ]
}

function wordsIn(
  { columns }: Table,
  { cells }: Row,
  kinds: readonly (string | undefined)[],
): readonly string[] {
  return columns
    .map(({ kind }, place) => (kinds.includes(kind) ? String(cells[place] ?? '') : ''))
    .filter((word) => /^[^\s{}·|]+$/.test(word))
}
