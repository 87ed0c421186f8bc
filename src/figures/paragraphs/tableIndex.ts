import type { Row, Table } from '#charts/frame/table.ts'
import { createCache } from '#model/math/createCache.ts'

/** Finds rows by keys that are the same in every language: years, statuses, codes, ids of records. */
export type TableIndex = Readonly<{
  /** The first row that all words of the key match; `undefined` where none does. */
  rowFor: (key: string) => Row | undefined
  /** The preferred key that matches this row alone; its position (`#3`) where no other does. */
  keyOf: (row: Row) => string
}>

const cache = createCache<TableIndex>()

/** The index of a table; cached, since tables never change. */
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

/** Candidate keys, the most readable first: year, id of the record, code, then year with code. */
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
