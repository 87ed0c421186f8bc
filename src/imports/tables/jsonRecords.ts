import { bytesOf } from './bytes.ts'
import { cellText } from './cellText.ts'
import { decoded } from './decoded.ts'
import { TableError, type OpenTables } from './fileTable.ts'

/** JSON is read whole, and takes several times its size in memory while it is. */
const LARGEST = 100 * (1 << 20)

/**
 * Opens JSON that holds one array of records, at its top or under a key (`data` of UN Comtrade and
 * OEC). The keys become the header.
 */
export const openJson: OpenTables = async function* (file, options) {
  if (file.size > LARGEST) throw new TableError(file.name, 'tooLarge')
  let text = ''
  for await (const piece of decoded(bytesOf(file, options))) text += piece
  yield { file: file.name, sheet: null, records: recordsIn(file.name, text) }
}

async function* recordsIn(file: string, text: string): AsyncGenerator<string[][]> {
  const found = arrayIn(parsedJson(file, text))
  if (!found) throw new TableError(file, 'unreadable')
  const keys = [...new Set(found.flatMap((one) => Object.keys(one)))]
  yield [keys, ...found.map((one) => keys.map((key) => cellText(one[key])))]
}

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TableError(file, 'unreadable', { cause })
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

/** The array of records in a value: itself, or the first that it holds and that is not empty. */
function arrayIn(value: unknown): readonly JsonRecord[] | null {
  if (isRecords(value)) return value
  if (typeof value !== 'object' || value === null) return null
  const arrays = Object.values(value).filter((one) => isRecords(one))
  return arrays.find((one) => one.length > 0) ?? arrays[0] ?? null
}

function isRecords(value: unknown): value is readonly JsonRecord[] {
  return Array.isArray(value) && value.every((one) => isRecord(one))
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
