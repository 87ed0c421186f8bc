import { zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '#imports/tables/workbook.ts'
import { recordsOfFile } from '../../support/importTables.ts'

type Cell = string | number | Date | null

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((cells) =>
      cells.map((value) =>
        value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value,
      ),
    ),
  }))
  return new File([await writeWorkbook(written).toBlob()], 'book.xlsx')
}

/** An archive that says of its one file that it unpacks to so many bytes. */
function claiming(size: number): Uint8Array<ArrayBuffer> {
  const archive = zipSync({ 'xl/workbook.xml': new Uint8Array(9) }).slice()
  const bytes = new DataView(archive.buffer)
  const directory = archive.findIndex(
    (_, at) => at < archive.length - 4 && bytes.getUint32(at) === 0x504b0102,
  )
  bytes.setUint32(directory + 24, size, true)
  return archive
}

describe('openWorkbook', () => {
  it('reads every sheet, its cells as they are written', async () => {
    const file = await workbook({
      'Exports, FOB': [
        ["'0401", '0402', ' World '],
        [],
        [1234.5, 0, null],
        [new Date('2024-03-20T00:00:00Z'), 1e15, 'x'],
      ],
      Imports: [['only']],
    })
    expect(await recordsOfFile(openWorkbook, file)).toEqual([
      {
        sheet: 'Exports, FOB',
        records: [
          ["'0401", '0402', ' World '],
          ['', '', ''],
          ['1234.5', '0', ''],
          ['2024-03-20', '1000000000000000', 'x'],
        ],
      },
      { sheet: 'Imports', records: [['only']] },
    ])
  })

  it('leaves cells that another one spans empty', async () => {
    const data = [
      [{ value: '2021', columnSpan: 2 }, null],
      ['Exports', 'Imports'],
    ]
    const file = new File([await writeWorkbook([{ sheet: 'A', data }]).toBlob()], 'book.xlsx')
    const [table] = await recordsOfFile(openWorkbook, file)
    expect(table?.records).toEqual([
      ['2021', ''],
      ['Exports', 'Imports'],
    ])
  })

  it('reads a sheet so large that it would be unpacked in a worker of its own', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`row ${row}`, row])
    const [table] = await recordsOfFile(openWorkbook, await workbook({ Large: rows }))
    expect(table?.records.at(-1)).toEqual(['row 19999', '19999'])
  })

  it('refuses what is cut, what is no workbook, and what would unpack to more than fits', async () => {
    const whole = await (await workbook({ One: [['a']] })).arrayBuffer()
    const cut = new File([whole.slice(0, -60)], 'cut.xlsx')
    const other = new File([zipSync({ 'a.xml': new Uint8Array(3) })], 'other.xlsx')
    const bomb = new File([claiming(300 * (1 << 20))], 'zeros.xlsx')
    const reasons = [cut, other, bomb].map((file) =>
      recordsOfFile(openWorkbook, file).catch((error: unknown) => error),
    )
    expect(await Promise.all(reasons)).toMatchObject([
      { file: 'cut.xlsx', reason: 'unreadable' },
      { file: 'other.xlsx', reason: 'unreadable' },
      { file: 'zeros.xlsx', reason: 'tooLarge' },
    ])
  })
})
