import { bytesOf } from './bytes.ts'
import { cellText } from './cellText.ts'
import { decoded } from './decoded.ts'
import { TableError, type OpenTables } from './fileTable.ts'
import { jsonScanner, type ScannedObject } from './jsonScanner.ts'

type JsonRecord = Readonly<Record<string, unknown>>

/** The keys of so many records are the header; a later record with another key has a cell too many. */
const HEAD = 1000

/**
 * Opens JSON that holds one array of records, at its top or under a key (`data` of UN Comtrade and
 * OEC). The keys become the header.
 */
export const openJson: OpenTables = async function* (file, options) {
  const records = recordsIn(file.name, decoded(bytesOf(file, options)))
  yield { file: file.name, sheet: null, records }
}

async function* recordsIn(file: string, pieces: AsyncIterable<string>): AsyncGenerator<string[][]> {
  const scanner = jsonScanner()
  let used: ScannedObject | null = null
  let keys: readonly string[] | null = null
  let waiting: JsonRecord[] = []
  for await (const piece of pieces) {
    for (const object of unlessDamaged(file, () => scanner.scan(piece))) {
      // What stands beside the records only says what they are.
      if (used === null || (keys === null && object.isInner && !used.isInner)) {
        used = object
        waiting = []
      }
      if (object.array === used.array) waiting.push(unlessDamaged(file, () => recordOf(object)))
    }
    if (keys === null && waiting.length < HEAD) continue
    yield rowsOf(waiting, keys)
    keys ??= keysOf(waiting)
    waiting = []
  }
  const { isWhole, arrays } = scanner.end()
  if (!isWhole || arrays === 0) throw new TableError(file, 'unreadable')
  yield rowsOf(waiting, keys)
}

function unlessDamaged<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    throw new TableError(file, 'unreadable', { cause })
  }
}

function recordOf({ text }: ScannedObject): JsonRecord {
  // What begins with a brace is an object, or no JSON.
  return JSON.parse(text) as JsonRecord
}

function keysOf(records: readonly JsonRecord[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))]
}

/** Records as cells, below a header where there was none before. */
function rowsOf(records: readonly JsonRecord[], header: readonly string[] | null): string[][] {
  const keys = header ?? keysOf(records)
  const known = new Set(keys)
  const rows = records.map((record) => {
    const others = Object.keys(record).filter((key) => !known.has(key))
    return [...keys, ...others].map((key) => cellText(record[key]))
  })
  return header === null ? [[...keys], ...rows] : rows
}
