import { readdir, readFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableAnswers } from '#imports/formats/reader.ts'
import { readerFor } from '#imports/formats/readers.ts'
import { isFault, type Party, type RowFault, type TradeRow } from '#imports/rows/tradeRow.ts'
import { openFile } from '#imports/tables/openFile.ts'
import { TableError } from '#imports/tables/fileTable.ts'
import { STATUSES } from '#model/series.ts'
import { recordsOfFile } from '../support/importTables.ts'

/** `IMPORT_FUZZ=10000 npx vitest run tests/imports/anyFile.test.ts` changes so many files of each kind. */
const numRuns = Number(process.env['IMPORT_FUZZ'] ?? 20)
const FOLDER = 'tests/fixtures/imports'
const LONG_RUN = 3_600_000

/** Before anything is asked, and after all of it was answered, with columns and without. */
const ANSWERS: readonly TableAnswers[] = [
  {},
  { unit: 1000, calendar: 'fiscalJuly', decimal: ',', reporter: 'MAR' },
  {
    unit: 1,
    calendar: 'fiscalApril',
    mapping: {
      year: null,
      part: null,
      value: null,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: 0,
      product: null,
      fixed: { reporter: 'MAR', flow: 'import' },
    },
  },
]

/** Cells that programs trip over. */
const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  'NaN',
  'Infinity',
  '1e999',
  '-',
  '−5',
  '۱۲',
  '٫',
  '1,23',
  '\u0000',
]
  .concat([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '0401',
    "'27",
    '=1+1',
    '\uFFFD',
  ])
  .concat([
    'World',
    'W00',
    'TOTAL',
    '2020',
    '1403',
    '2014-Q1',
    '2023-24',
    'FY24',
    '(5) p',
    'x'.repeat(5000),
    '"',
    '",',
    ';',
    '\t',
  ])

/** Where in a text or table something is changed, as a share of it, and into what. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  column: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('replace', 'insert', 'remove', 'repeat', 'cut'),
  length: fc.integer({ min: 1, max: 40 }),
  put: fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 6 })),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

const changes = fc.array(change, { minLength: 1, maxLength: 4 })

describe('every file', async () => {
  const fixtures = await Promise.all(
    (await readdir(FOLDER)).map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(`${FOLDER}/${name}`)),
    })),
  )
  const tables = await Promise.all(
    fixtures.map(async ({ name, bytes }) => {
      const [table] = await recordsOfFile(openFile, new File([bytes], name))
      return { name, records: table?.records ?? [] }
    }),
  )
  const kindOf = ({ name, records }: (typeof tables)[number]) =>
    readerFor({ file: name, sheet: null, records: records.slice(0, 60), answers: {} })?.format
  const kinds = [...new Set(tables.map(kindOf))]
  const ofKind = (kind: (typeof kinds)[number]) => tables.filter((table) => kindOf(table) === kind)
  const files = new Map(fixtures.map((fixture) => [fixture.name, fixture.bytes]))

  it.each(kinds)(
    'is read into rows and faults, whatever its bytes are: %s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...ofKind(kind)), changes, async ({ name }, made) => {
          const bytes = files.get(name) ?? new Uint8Array()
          const changed = made.reduce(changedBytes, bytes)
          expect(await nonsenseInFile(new File([changed], name))).toEqual([])
        }),
        { numRuns },
      )
    },
    LONG_RUN,
  )

  it.each(tables)(
    'is read into rows and faults, whatever one cell is: $name',
    ({ name, records }) => {
      const reader = readerFor({
        file: name,
        sheet: null,
        records: records.slice(0, 60),
        answers: {},
      })
      const record = records[reader?.firstRecord ?? 0] ?? []
      const changed = record.flatMap((_, column) => NASTY.map((put) => record.with(column, put)))
      const rows = changed.flatMap((cells) => reader?.read(cells, 2) ?? [])
      expect(rows.filter((row) => !isSound(row))).toEqual([])
    },
  )

  it.each(kinds)(
    'is read into rows and faults, whatever its cells are: %s',
    (kind) => {
      fc.assert(
        fc.property(fc.constantFrom(...ofKind(kind)), changes, ({ name, records }, made) => {
          expect(nonsenseIn(name, made.reduce(changedRecords, records))).toEqual([])
        }),
        { numRuns },
      )
    },
    LONG_RUN,
  )
})

type Records = readonly (readonly string[])[]

function changedBytes(bytes: Uint8Array<ArrayBuffer>, made: Change): Uint8Array<ArrayBuffer> {
  const at = Math.floor(made.at * bytes.length)
  const put = new TextEncoder().encode(made.put)
  const [before, after] = [bytes.slice(0, at), bytes.slice(at)]
  return Uint8Array.from([...before, ...changedPart(after, put, made)])
}

function changedPart(after: Uint8Array, put: Uint8Array, { kind, length }: Change): number[] {
  const rest = after.slice(length)
  switch (kind) {
    case 'replace':
      return [...put, ...rest]
    case 'insert':
      return [...put, ...after]
    case 'remove':
      return [...rest]
    case 'repeat':
      return [...after.slice(0, length), ...after]
    case 'cut':
      return []
  }
}

function changedRecords(records: Records, { at, column, kind, put }: Change): Records {
  const row = Math.min(records.length - 1, Math.floor(at * records.length))
  const record = records[row] ?? []
  const cell = Math.floor(column * record.length)
  switch (kind) {
    case 'replace':
      return records.with(row, record.toSpliced(cell, 1, put))
    case 'insert':
      return records.with(row, record.toSpliced(cell, 0, put))
    case 'remove':
      return records.with(row, record.toSpliced(cell, 1))
    case 'repeat':
      return records.toSpliced(row, 0, record)
    case 'cut':
      return records.slice(0, Math.max(1, row))
  }
}

/** The rows of a file that are nonsense; a file that cannot be read has none. */
async function nonsenseInFile(file: File) {
  try {
    const tables = await recordsOfFile(openFile, file)
    return tables.flatMap(({ records }) => nonsenseIn(file.name, records))
  } catch (error) {
    if (error instanceof TableError) return []
    throw error
  }
}

/** Reads records by whatever recognises them, and returns the rows that are nonsense. */
function nonsenseIn(file: string, records: Records) {
  return ANSWERS.flatMap((answers) => {
    const reader = readerFor({ file, sheet: null, records: records.slice(0, 60), answers })
    if (!reader) return []
    return records
      .slice(reader.firstRecord)
      .flatMap((record, index) => reader.read(record, index + 1))
      .concat(reader.finish?.() ?? [])
      .filter((row) => !isSound(row))
  })
}

function isSound(row: TradeRow | RowFault): boolean {
  if (isFault(row)) return row.found.length <= 80
  const { value, year, month, quarter, reporter, partner, product, status } = row
  return (
    (value === null || Number.isFinite(value)) &&
    Number.isInteger(year) &&
    (month === null || (Number.isInteger(month) && month >= 1 && month <= 12)) &&
    (quarter === null || [1, 2, 3, 4].includes(quarter)) &&
    STATUSES.includes(status) &&
    isSide(reporter) &&
    isSide(partner) &&
    (product.scheme === 'all' || product.code !== '')
  )
}

function isSide({ kind, code, name }: Party): boolean {
  if (typeof name !== 'string') return false
  return kind === 'economy' ? /^[A-Z]{3}$/.test(code) : code === null
}
