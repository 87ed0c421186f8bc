import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { TableAnswers } from './formats/reader.ts'
import { packageOf, type PackageContext } from './packages/packageOf.ts'
import type { PlacedRow } from './packages/slice.ts'
import { startSurvey } from './packages/startSurvey.ts'
import type { Survey } from './packages/survey.ts'
import { withMeasures, type PlacedMeasure } from './packages/withMeasures.ts'
import { readTables } from './readTables.ts'
import { isFault } from './rows/tradeRow.ts'
import { UnreadFile } from './tables/fileTable.ts'

/** How far the files are read. */
export type ImportProgress = Readonly<{
  bytes: number
  totalBytes: number
  rows: number
  rowsPerSecond: number
}>

export type ImportOptions = Readonly<{
  /** What the reader answered, by `file` or `file sheet`. */
  answers: Readonly<Record<string, TableAnswers>>
  onProgress: (progress: ImportProgress) => void
  signal: AbortSignal
}>

/** Finds out what files hold. */
export type SurveyFiles = (files: readonly File[], options: ImportOptions) => Promise<Survey>

/** Reads one pair (`DEU-FRA`) of files into a package. */
export type ReadPair = (
  files: readonly File[],
  pair: string,
  options: ImportOptions & PackageContext,
) => Promise<OwnPackage>

/**
 * Finds out what files hold, and keeps none of their rows. Files that cannot be read are named beside
 * those that can.
 *
 * @throws TableError where the only file cannot be read; the reason of the signal where it aborts
 */
export const surveyFiles: SurveyFiles = async (files, options) => {
  const { result, unread } = await withReadable(files, async (readable) => {
    const survey = startSurvey()
    const tables = readTables(readable, options, ({ file }, row) => survey.add(file, row))
    for await (const table of tables) survey.addTable(table)
    return survey.finish()
  })
  return { ...result, unread }
}

/**
 * Reads one pair of files into a package, and keeps the rows of that pair alone: so that their memory
 * does not grow with the files, which are read once more after a survey.
 *
 * @throws PackageRefusal where the rows make no package; and as {@link surveyFiles} does
 */
export const readPair: ReadPair = async (files, pair, options) =>
  (await withReadable(files, (readable) => readRows(readable, pair, options))).result

const readRows: ReadPair = async (files, pair, options) => {
  const [one, other] = pair.split('-')
  const rows: PlacedRow[] = []
  const measures: PlacedMeasure[] = []
  const tables = readTables(
    files,
    options,
    (table, row) => {
      if (isFault(row)) return
      const [reporter, partner] = [row.reporter.code, row.partner.code]
      const isOfPair =
        (reporter === one && partner === other) || (reporter === other && partner === one)
      if (isOfPair) rows.push({ table, row })
    },
    (table, figure) => {
      if (figure.economy === one || figure.economy === other) measures.push({ table, figure })
    },
  )
  for await (const _ of tables) options.signal.throwIfAborted()
  return withMeasures(packageOf(rows, pair, options), measures)
}

/**
 * Reads files anew without each one that turns out to be damaged, maybe at its very end: nothing of that
 * may be used.
 */
async function withReadable<Result>(
  files: readonly File[],
  read: (readable: readonly File[]) => Promise<Result>,
  unread: Survey['unread'] = [],
): Promise<Readonly<{ result: Result; unread: Survey['unread'] }>> {
  try {
    return { result: await read(files), unread }
  } catch (error) {
    const isOnly = files.length === 1 && unread.length === 0
    if (!(error instanceof UnreadFile) || isOnly) throw error
    const { source, file, reason } = error
    const others = files.filter((each) => each !== source)
    return withReadable(others, read, [...unread, { file, reason }])
  }
}
