import type { ColumnData } from 'hyparquet'
import { cellText } from './cellText.ts'
import { TableError, type OpenOptions, type OpenTables } from './fileTable.ts'

type Records = readonly (readonly string[])[]

/** A row group may hold a million rows: they become text a few at a time. */
const BATCH = 10_000

/** Opens Parquet, row group by row group; of the file only the group that is read is in memory. */
export const openParquet: OpenTables = async function* (file, options) {
  yield { file: file.name, sheet: null, records: recordsOfGroups(file, options) }
}

async function* recordsOfGroups(
  file: File,
  { signal, onBytes }: OpenOptions,
): AsyncGenerator<Records> {
  const [{ parquetMetadataAsync, parquetRead, parquetSchema }, { compressors }] = await Promise.all(
    [import('hyparquet'), import('hyparquet-compressors')],
  )
  const buffer = {
    byteLength: file.size,
    slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer(),
  }
  try {
    const metadata = await parquetMetadataAsync(buffer)
    const keys = parquetSchema(metadata).children.map(({ element }) => element.name)
    yield [keys]
    let rowStart = 0
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows)
      const chunks: ColumnData[] = []
      const onChunk = (chunk: ColumnData) => chunks.push(chunk)
      signal.throwIfAborted()
      // oxlint-disable-next-line no-await-in-loop -- one after another: one group stands in memory
      await parquetRead({ file: buffer, metadata, compressors, rowStart, rowEnd, onChunk })
      yield* batchesOf(chunks, keys, rowStart, rowEnd)
      onBytes(Math.round((file.size * rowEnd) / Math.max(1, Number(metadata.num_rows))))
      rowStart = rowEnd
    }
  } catch (cause) {
    signal.throwIfAborted()
    throw new TableError(file.name, 'unreadable', { cause })
  }
}

function* batchesOf(
  chunks: readonly ColumnData[],
  keys: readonly string[],
  rowStart: number,
  rowEnd: number,
): Generator<Records> {
  const columns = keys.map((key) => chunks.filter(({ columnName }) => columnName === key))
  for (let from = rowStart; from < rowEnd; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, rowEnd - from) }, (_, index) => from + index)
    yield rows.map((row) => columns.map((parts) => cellAt(parts, row)))
  }
}

function cellAt(parts: readonly ColumnData[], row: number): string {
  const part = parts.find((one) => row >= one.rowStart && row < one.rowEnd)
  const value: unknown = part?.columnData[row - part.rowStart]
  return cellText(value)
}
