import { Gunzip, Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { bytesOf } from './bytes.ts'
import { decoded } from './decoded.ts'
import { recordsOf } from './delimited.ts'
import { TableError, type OpenOptions, type OpenTables } from './fileTable.ts'

/** A file of the archive, with what is unpacked of it and not read yet. */
type Entry = { name: string; pieces: Uint8Array[]; isWhole: boolean; isRead: boolean }

const IS_TEXT = /(?:^|\/)[^/.][^/]*\.(?:csv|tsv|tab|txt)$/i
/** Unpacked at once; zeros may grow a thousandfold. */
const STEP = 1 << 15

/** Opens the CSV files of a zip archive, one after another as they are unpacked. */
export const openZip: OpenTables = async function* (file, options) {
  const entries: Entry[] = []
  const unpackMore = unpacker(file, options, entries)
  do {
    for (let entry = entries.shift(); entry; entry = entries.shift()) {
      const records = recordsOf(decoded(piecesOf(file, entry, unpackMore)))
      yield { file: `${file.name}/${entry.name}`, sheet: null, records }
      // A table that nobody reads to its end is unpacked into nothing.
      entry.isRead = true
      entry.pieces.length = 0
    }
    // oxlint-disable-next-line no-await-in-loop -- the archive is unpacked from its beginning on
  } while (await unpackMore())
}

/** Opens one CSV file that is compressed by itself. */
export const openGzip: OpenTables = async function* (file, options) {
  yield { file: file.name, sheet: null, records: recordsOf(decoded(unpacked(file, options))) }
}

async function* unpacked(file: File, options: OpenOptions): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const gunzip = new Gunzip((piece) => pieces.push(piece))
  try {
    for await (const step of stepsOf(bytesOf(file, options))) {
      gunzip.push(step)
      yield* pieces.splice(0)
    }
    gunzip.push(new Uint8Array(), true)
  } catch (cause) {
    options.signal.throwIfAborted()
    throw new TableError(file.name, 'unreadable', { cause })
  }
  yield* pieces
}

/** Returns what unpacks the next part of an archive; false at its end. */
function unpacker(file: File, options: OpenOptions, entries: Entry[]) {
  const unzip = new Unzip((found) => {
    if (IS_TEXT.test(found.name)) entries.push(started(found))
  })
  unzip.register(UnzipInflate)
  const steps = stepsOf(bytesOf(file, options))
  return async () => {
    const { value, done } = await steps.next()
    if (done === true) return false
    try {
      unzip.push(value)
    } catch (cause) {
      throw new TableError(file.name, 'unreadable', { cause })
    }
    return true
  }
}

function started(found: UnzipFile): Entry {
  const entry: Entry = { name: found.name, pieces: [], isWhole: false, isRead: false }
  found.ondata = (error, bytes, isLast) => {
    if (error) throw error
    if (!entry.isRead) entry.pieces.push(bytes)
    entry.isWhole = isLast
  }
  found.start()
  return entry
}

async function* stepsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += STEP) yield chunk.subarray(from, from + STEP)
  }
}

async function* piecesOf(
  file: File,
  entry: Entry,
  unpackMore: () => Promise<boolean>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield* entry.pieces.splice(0)
    if (entry.isWhole && entry.pieces.length === 0) return
    // oxlint-disable-next-line no-await-in-loop -- the archive is unpacked from its beginning on
    if (!entry.isWhole && !(await unpackMore())) throw new TableError(file.name, 'unreadable')
  }
}
