import { unzipSync, zipSync } from 'fflate'
import readWorkbook, { type CellValue } from 'read-excel-file/universal'
import { plainWords } from '#model/plainWords.ts'
import { TableError, type OpenTables } from './fileTable.ts'

/** A workbook is read whole, and its sheets take several times their size in memory while they are. */
const LARGEST = 200 * (1 << 20)

/** Opens a workbook (xlsx): every sheet is a table. */
export const openWorkbook: OpenTables = async function* (file, { signal, onBytes }) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  signal.throwIfAborted()
  onBytes(bytes.length)
  for (const { sheet, data } of await sheetsOf(file.name, bytes)) {
    signal.throwIfAborted()
    yield { file: file.name, sheet, records: oneBatch(data.map((row) => row.map(cellText))) }
  }
}

async function sheetsOf(file: string, bytes: Uint8Array) {
  const archive = withoutCompression(file, bytes)
  try {
    // Numbers stay as they are written, and texts keep the blanks that some publishers indent by.
    return await readWorkbook(archive, { trim: false, parseNumber: (digits) => digits })
  } catch (cause) {
    throw new TableError(file, 'unreadable', { cause })
  }
}

/**
 * The same archive, stored instead of compressed. The library unpacks large files in workers made of
 * text, which the policy of the page forbids; what is not compressed it takes as it is.
 */
function withoutCompression(file: string, bytes: Uint8Array): ArrayBuffer {
  let size = 0
  const filter = ({ originalSize, name }: Readonly<{ originalSize: number; name: string }>) => {
    const isSheetOrWords = /\.(?:xml|rels)$/.test(name)
    if (isSheetOrWords) size += originalSize
    if (size > LARGEST) throw new TableError(file, 'tooLarge')
    return isSheetOrWords
  }
  try {
    return zipSync(unzipSync(bytes, { filter }), { level: 0 }).slice().buffer
  } catch (cause) {
    throw cause instanceof TableError ? cause : new TableError(file, 'unreadable', { cause })
  }
}

async function* oneBatch<Batch>(batch: Batch): AsyncGenerator<Batch> {
  yield batch
}

/** A cell as text, exactly as the file has it; days as `2024-03-20`. */
function cellText(cell: CellValue<string> | null): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null ? '' : plainWords(String(cell))
}
