import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readerFor } from '#imports/formats/readers.ts'
import { openFile } from '#imports/tables/openFile.ts'
import { described, recordsOfFile } from '../support/importTables.ts'

/** A figure as a test writes it into files of several kinds. */
const figure = fc.record({
  reporter: fc.constantFrom('MAR', 'PRT', 'CIV'),
  partner: fc.constantFrom('NOR', 'KOR'),
  flow: fc.constantFrom('X', 'M'),
  year: fc.integer({ min: 1990, max: 2030 }),
  code: fc.constantFrom('TOTAL', '01', '0401', '870323'),
  value: fc.option(
    fc.oneof(
      fc.nat(),
      fc.integer({ min: 1, max: 1e12 }).map((cents) => cents / 100),
    ),
  ),
})
type Written = typeof figure extends fc.Arbitrary<infer Value> ? Value : never

const NUMBERS: Readonly<Record<string, number>> = {
  MAR: 504,
  PRT: 620,
  CIV: 384,
  NOR: 579,
  KOR: 410,
}

/** What the readers say of a figure, without what only some kinds of files hold. */
function expected({ reporter, partner, flow, year, code, value }: Written, line: number): string {
  const goods = code === 'TOTAL' ? [] : ['HS', code]
  const way = flow === 'X' ? 'export' : 'import'
  return [line, reporter, way, partner, year, ...goods, value].join(' ')
}

/** Each kind of file that the test can write, as records below their header. */
const KINDS = {
  'Comtrade+': (rows: readonly Written[]) => [
    ['period', 'reporterCode', 'flowCode', 'partnerCode', 'classificationCode', 'cmdCode'].concat(
      'primaryValue',
    ),
    ...rows.map(({ reporter, partner, flow, year, code, value }) =>
      [year, NUMBERS[reporter], flow, NUMBERS[partner], 'H6', code, value].map(cellOf),
    ),
  ],
  'SDMX-CSV': (rows: readonly Written[]) => [
    ['STRUCTURE', 'REPORTER', 'FLOW', 'PARTNER', 'PRODUCT', 'TIME_PERIOD', 'OBS_VALUE'].concat(
      'UNIT_MULT',
    ),
    ...rows.map(({ reporter, partner, flow, year, code, value }) =>
      ['dataflow', reporter, flow, partner, code, year, value, 0].map(cellOf),
    ),
  ],
  'a table by hand': (rows: readonly Written[]) => [
    ['Year', 'Flow', 'Reporter', 'Partner', 'HS code', 'Value (US$)'],
    ...rows.map(({ reporter, partner, flow, year, code, value }) =>
      [year, flow === 'X' ? 'Exports' : 'imports', reporter, partner, code, value].map(cellOf),
    ),
  ],
} as const

function cellOf(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** Each way to write records as bytes. */
const WRITERS = {
  comma: (records: string[][]) => csv(records, ','),
  'semicolon and decimal comma': (records: string[][]) =>
    csv(
      records.map((record) => record.map((cell) => cell.replace(/^(\d+)\.(\d+)$/, '$1,$2'))),
      ';',
    ),
  'tab, quoted': (records: string[][]) => csv(records, '\t', { quotes: true, newline: '\n' }),
  'UTF-16': (records: string[][]) => utf16(csv(records, ',')),
  'a comma at the end of each line': (records: string[][]) =>
    csv(records, ',').replaceAll('\r\n', ',\r\n'),
  JSON: ([header = [], ...records]: string[][]) =>
    JSON.stringify({
      data: records.map((record) =>
        Object.fromEntries(record.map((cell, index) => [header[index], cell === '' ? null : cell])),
      ),
    }),
} as const

function csv(records: string[][], delimiter: string, config: Papa.UnparseConfig = {}): string {
  return `${Papa.unparse(records, { delimiter, newline: '\r\n', ...config })}${config.newline ?? '\r\n'}`
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

describe.each(Object.entries(KINDS))('%s', (_, recordsOf) => {
  it.each(Object.entries(WRITERS))('comes back as it was written: %s', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 70 }), async (rows) => {
        // A column in which a comma may mean thousands shows elsewhere what it means.
        const shown = name.startsWith('semicolon')
          ? [...rows, { ...(rows[0] as Written), value: 0.25 }]
          : rows
        const content = write(recordsOf(shown).map((record) => [...record]))
        const [table] = await recordsOfFile(openFile, new File([content], 'file'))
        const records = table?.records ?? []
        const head = { file: 'file', sheet: null, records: records.slice(0, 80), answers: {} }
        const reader = readerFor(head)
        const found = records
          .slice(reader?.firstRecord)
          .flatMap((record, index) => reader?.read(record, index + 2) ?? [])
        expect(found.map(described)).toEqual(shown.map((row, index) => expected(row, index + 2)))
      }),
      { numRuns: 20 },
    )
  })
})
