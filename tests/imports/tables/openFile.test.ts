import { readFile } from 'node:fs/promises'
import { gzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '#imports/tables/openFile.ts'
import { TableError } from '#imports/tables/fileTable.ts'
import { recordsOfFile } from '../../support/importTables.ts'

/** Reads all tables of a file that holds some bytes or a text; its name says nothing. */
async function tablesOf(content: Uint8Array<ArrayBuffer> | string, name = 'file.xls') {
  return recordsOfFile(openFile, new File([content], name))
}

async function fixture(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`tests/fixtures/imports/${name}`))
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('openFile', () => {
  it('reads text, with or without a mark', async () => {
    expect(await tablesOf('\uFEFFa,b\n1,2')).toEqual([
      {
        sheet: null,
        records: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ])
  })

  it('reads records of JSON, at the top or below a key; their keys are the header', async () => {
    const records = [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['true', 'x', '{"d":1}'],
    ]
    const rows = [
      { a: 1, b: null },
      { a: true, b: 'x', c: { d: 1 } },
    ]
    expect(await tablesOf(JSON.stringify(rows))).toEqual([{ sheet: null, records }])
    expect(await tablesOf(JSON.stringify([{ page: 1 }, rows]))).toEqual([{ sheet: null, records }])
    expect(await tablesOf('{"count":0,"data":[]}')).toEqual([{ sheet: null, records: [[]] }])
    expect(await tablesOf(JSON.stringify({ count: 2, page: [1], data: rows }))).toEqual([
      { sheet: null, records },
    ])
  })

  it('reads JSON piece by piece, and keeps what a later record has more', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => ({
      a: index,
      b: 'some text “ \\" }',
    }))
    const more = [...rows, { a: 0, b: '', c: 7 }]
    const [table] = await tablesOf(JSON.stringify({ data: more }))
    expect(table?.records).toHaveLength(more.length + 1)
    expect(table?.records[0]).toEqual(['a', 'b'])
    expect(table?.records[40_000]).toEqual(['39999', 'some text “ \\" }'])
    expect(table?.records.at(-1)).toEqual(['0', '', '7'])
  })

  it('reads Parquet, compressed, in several row groups', async () => {
    const [table] = await tablesOf(await fixture('baci.parquet'))
    expect(table?.records).toEqual([
      ['t', 'i', 'j', 'k', 'v', 'q'],
      ['2020', '504', '620', '040120', '1.234', '0.5'],
      ['2020', '251', '504', '870323', '4597.924', ''],
      ['2021', '504', '620', '040120', '2', '1'],
    ])
  })

  it('reads each CSV file of a zip archive, also one whose tables nobody reads', async () => {
    const long = 'a,b\n' + '1,2\n'.repeat(200_000)
    const zip = zipSync({
      'one.csv': bytes(long),
      'notes.md': bytes('not a table'),
      'folder/two.txt': [bytes('a\tb\n3\t4'), { level: 0 }],
    })
    const tables = await tablesOf(zip)
    expect(tables.map(({ records }) => records.length)).toEqual([200_001, 2])

    const names = []
    const options = { signal: new AbortController().signal, onBytes: () => undefined }
    for await (const { file } of openFile(new File([zip], 'baci.zip'), options)) names.push(file)
    expect(names).toEqual(['baci.zip/one.csv', 'baci.zip/folder/two.txt'])
  })

  it('reads text that is compressed by itself', async () => {
    const [table] = await tablesOf(gzipSync(bytes('a,b\n1,2\n')))
    expect(table?.records).toHaveLength(2)
  })

  it.each([
    ['JSON that is cut', bytes('{"data":[{"a":1},'), 'unreadable'],
    ['JSON without records', bytes('{"message":"no"}'), 'unreadable'],
    ['Parquet that is cut', bytes('PAR1 and no more'), 'unreadable'],
    [
      'a zip archive that is cut',
      zipSync({ 'a.csv': bytes('a,b\n1,2\n') }).slice(0, 40),
      'unreadable',
    ],
    ['a workbook of Excel 97', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldExcel'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 0, 0, 0, 1, 0, 7]), 'unreadable'],
  ])('names %s', async (_, content, reason) => {
    const error = await tablesOf(content).catch((found: unknown) => found)
    expect(error).toBeInstanceOf(TableError)
    expect(error).toMatchObject({ file: 'file.xls', reason })
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const options = { signal: controller.signal, onBytes: () => controller.abort() }
    const file = new File(['a,b\n'.repeat(1_000_000)], 'long.csv')
    const read = async () => {
      for await (const { records } of openFile(file, options)) {
        for await (const batch of records) expect(batch.length).toBeGreaterThan(0)
      }
    }
    await expect(read()).rejects.toThrow('abort')
  })
})
