import type { MeasureFigure, RowReader, TableHead } from './formats/reader.ts'
import { readerFor } from './formats/readers.ts'
import type { ImportOptions } from './importFiles.ts'
import type { SurveyedTable } from './packages/survey.ts'
import { answersKey } from './packages/tableWords.ts'
import type { RowFault, TradeRow } from './rows/tradeRow.ts'
import { mayBeMapped } from './plain/plainHead.ts'
import { plainWords } from '#model/plainWords.ts'
import { openFile } from './tables/openFile.ts'
import { TableError, UnreadFile, type FileTable } from './tables/fileTable.ts'

type Records = readonly (readonly string[])[]

/** Told every row of a table, and every record that is none. */
type OnRow = (table: SurveyedTable, row: TradeRow | RowFault) => void

/** Told what trade can be divided by. */
type OnMeasure = (table: SurveyedTable, figure: MeasureFigure) => void

/** The records by which a table is recognised. */
const HEAD = 60

/**
 * Reads files table by table, each record once, and hands out every table when its rows are read.
 * Records of a table of no known kind are counted alone.
 *
 * @throws UnreadFile where a file cannot be read; the reason of the signal where it aborts
 */
export async function* readTables(
  files: readonly File[],
  options: ImportOptions,
  onRow: OnRow,
  onMeasure: OnMeasure = () => undefined,
): AsyncGenerator<SurveyedTable> {
  const progress = startProgress(files, options)
  for (const file of files) {
    const { signal } = options
    // oxlint-disable-next-line no-await-in-loop -- one file after another, as the reader gave them
    const named = new File([file], plainWords(file.name))
    try {
      // oxlint-disable-next-line no-await-in-loop -- see above
      for await (const table of openFile(named, { signal, onBytes: progress.addBytes })) {
        yield await readTable(plainNames(table), options, { onRow, onMeasure }, progress.addRows)
      }
    } catch (cause) {
      throw cause instanceof TableError ? new UnreadFile(file, cause, { cause }) : cause
    }
    progress.endFile(file.size)
  }
}

/** The names of sheets, and of files in an archive, are anybody's words, as cells are. */
function plainNames({ file, sheet, records }: FileTable): FileTable {
  return { file: plainWords(file), sheet: sheet === null ? null : plainWords(sheet), records }
}

/** Counts bytes and rows of all files together. */
function startProgress(files: readonly File[], { onProgress }: ImportOptions) {
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0)
  const start = performance.now()
  let [before, bytes, rows] = [0, 0, 0]
  return {
    addBytes: (ofFile: number) => {
      bytes = before + ofFile
    },
    addRows: (more: number) => {
      rows += more
      const seconds = Math.max(0.001, (performance.now() - start) / 1000)
      onProgress({ bytes, totalBytes, rows, rowsPerSecond: Math.round(rows / seconds) })
    },
    endFile: (size: number) => {
      before += size
      bytes = before
    },
  }
}

async function readTable(
  { file, sheet, records }: FileTable,
  { answers }: ImportOptions,
  { onRow, onMeasure }: Readonly<{ onRow: OnRow; onMeasure: OnMeasure }>,
  addRows: (more: number) => void,
): Promise<SurveyedTable> {
  const given = answers[answersKey({ file, sheet })] ?? {}
  let surveyed = surveyedTable({ file, sheet, records: [] }, null)
  let reader: RowReader | null = null
  let [line, rows] = [0, 0]
  for await (const batch of headFirst(records)) {
    if (line === 0) {
      const head = batch.slice(0, HEAD)
      reader = readerFor({ file, sheet, records: head, answers: given })
      surveyed = surveyedTable({ file, sheet, records: head }, reader)
    }
    const before = rows
    for (const record of batch) {
      line += 1
      if (line <= (reader?.firstRecord ?? 0) || isEmpty(record)) continue
      rows += 1
      for (const row of reader?.read(record, line) ?? []) onRow(surveyed, row)
      for (const figure of reader?.readMeasures?.(record) ?? []) onMeasure(surveyed, figure)
    }
    addRows(rows - before)
  }
  for (const row of reader?.finish?.() ?? []) onRow(surveyed, row)
  return { ...surveyed, rows }
}

/** Puts the first batches together, as many as it takes to recognise a table. */
async function* headFirst(records: FileTable['records']): AsyncGenerator<Records> {
  const first: Records[] = []
  const known = () => first.reduce((sum, batch) => sum + batch.length, 0)
  for await (const batch of records) {
    if (known() >= HEAD) yield batch
    else {
      first.push(batch)
      if (known() >= HEAD) yield first.flat()
    }
  }
  if (known() < HEAD) yield first.flat()
}

function surveyedTable(
  { file, sheet, records }: Omit<TableHead, 'answers'>,
  reader: RowReader | null,
): SurveyedTable {
  return {
    file,
    sheet,
    format: reader?.format ?? null,
    publisher: reader?.publisher ?? '',
    rows: 0,
    unit: reader?.unit ?? { factor: 1, isSure: false },
    questions: reader?.questions ?? (mayBeMapped(records) ? ['mapping'] : []),
    hasMeasures: records.some((record) => (reader?.readMeasures?.(record) ?? []).length > 0),
    head: records,
  }
}

/** An empty line, or one of separators alone. */
function isEmpty(record: readonly string[]): boolean {
  return record[0] === '' && record.every((cell) => cell === '')
}
