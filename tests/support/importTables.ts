import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Recognise, TableAnswers } from '#imports/formats/reader.ts'
import { isFault, type Party, type RowFault, type TradeRow } from '#imports/rows/tradeRow.ts'
import { openFile } from '#imports/tables/openFile.ts'
import type { OpenTables } from '#imports/tables/fileTable.ts'

/** Reads all tables of a file whole. */
export async function recordsOfFile(open: OpenTables, file: File) {
  const tables = []
  const options = { signal: new AbortController().signal, onBytes: () => undefined }
  for await (const { sheet, records } of open(file, options)) {
    const all: (readonly string[])[] = []
    for await (const batch of records) all.push(...batch)
    tables.push({ sheet, records: all })
  }
  return tables
}

/** Reads the one table of a fixture by a reader, its rows described in words. */
export async function readFixture(
  recognise: Recognise,
  name: string,
  { sheet = null, answers = {} }: Readonly<{ sheet?: string | null; answers?: TableAnswers }> = {},
) {
  const bytes = await readFile(`tests/fixtures/imports/${name}`)
  const file = new File([new Uint8Array(bytes)], basename(name))
  const [table] = await recordsOfFile(openFile, file)
  const records = table?.records ?? []
  const reader = recognise({ file: file.name, sheet, records: records.slice(0, 60), answers })
  if (!reader) return null
  const { firstRecord, read, finish, ...known } = reader
  const rows = records.slice(firstRecord).flatMap((record, index) => {
    return read(record, firstRecord + index + 1)
  })
  return { ...known, rows: [...rows, ...(finish?.() ?? [])].map(described) }
}

/** `2 MAR export World 2021 HS 080510 1234.5`; `4 value Export: about 9` for a fault. */
export function described(row: TradeRow | RowFault): string {
  if (isFault(row)) return `${row.line} ${row.fault} ${row.field}: ${row.found}`
  const { line, reporter, flow, partner, year, month, quarter, product, value, ...rest } = row
  const goods = product.scheme === 'all' ? [] : [product.scheme, product.code]
  const part = quarter === null ? month : `Q${quarter}`
  const period = part === null ? year : `${year}-${part}`
  const marks = [
    rest.valuation,
    rest.status === 'reported' ? null : rest.status,
    rest.breakdown,
    rest.isMirrored ? 'mirrored' : null,
  ].filter((mark) => mark !== null)
  return [line, sideOf(reporter), flow, sideOf(partner), period, ...goods, value, ...marks].join(
    ' ',
  )
}

function sideOf({ code, name }: Party): string {
  return code ?? `(${name})`
}
