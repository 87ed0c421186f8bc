import type { Row, Table } from '#charts/frame/table.ts'
import { createCache } from '#model/math/createCache.ts'

/** Finds table rows by keys of one or more words: years, statuses, codes or ids of records. */
export type TableIndex = Readonly<{
  /** Returns the first row that all words of the key match; `undefined` where none does. */
  rowFor: (key: string) => Row | undefined
  /** Returns the most readable key that matches only this row; else its position (`#3`). */
  keyOf: (row: Row) => string
}>

const cache = createCache<TableIndex>()

/** Returns the index of a table; cached, since tables never change. */
export function tableIndex(table: Table): TableIndex {
  return cache([table], () => indexOf(table))
}

function indexOf(table: Table): TableIndex {
  const rowsByWord = new Map<string, Set<Row>>()
  for (const row of table.rows) {
    for (const word of wordsOf(table, row))
      rowsByWord.set(word, (rowsByWord.get(word) ?? new Set()).add(row))
  }

  function rowsFor(key: string): readonly Row[] {
    const [first = new Set<Row>(), ...others] = key
      .split(/\s+/)
      .map((word) => rowsByWord.get(word) ?? new Set<Row>())
    return [...first].filter((row) => others.every((rows) => rows.has(row)))
  }

  return {
    rowFor: (key) => rowsFor(key)[0],
    keyOf: (row) => {
      const keys = keysOf(table, row)
      return keys.find((key) => rowsFor(key).length === 1) ?? positionKey(table, row)
    },
  }
}

/** Returns all words by which a row can be found. */
function wordsOf(table: Table, row: Row): readonly string[] {
  return [
    ...row.origin,
    ...wordsIn(table, row, ['year', 'status', 'text']),
    positionKey(table, row),
  ]
}

function positionKey({ rows }: Table, row: Row): string {
  return `#${rows.indexOf(row) + 1}`
}

/**
 * Returns possible keys of a row, the most readable first: year, id of a record, code, year with code.
 */
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

/** Returns the cells of a row in columns of these kinds that are a single word. */
function wordsIn(
  { columns }: Table,
  { cells }: Row,
  kinds: readonly (string | undefined)[],
): readonly string[] {
  return columns
    .map(({ kind }, index) => (kinds.includes(kind) ? String(cells[index] ?? '') : ''))
    .filter((word) => /^[^\s{}·|]+$/.test(word))
}
