import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { readPackageZip } from '#imports/archives/packageZip.ts'
import { readPair, surveyFiles, type ImportOptions } from '#imports/importFiles.ts'
import { PackageRefusal } from '#imports/packages/packageRefusal.ts'
import type { Survey } from '#imports/packages/survey.ts'
import { otherMoneyWords } from '#imports/packages/tableWords.ts'
import { TableError } from '#imports/tables/fileTable.ts'
import type { Text } from '#i18n/text.ts'
import { mappingAnswers, unitAnswers, type GivenAnswers } from './tableAnswers.ts'

/** What the command line says of data of one's own. */
export type OwnDataRequest = Readonly<{
  /** Paths of files of trade, or of one data package as a zip archive. */
  paths: readonly string[]
  /** Both codes in any order; needed where the files hold several pairs. */
  pair: string | undefined
  /** The day of the import, ISO 8601. */
  day: string
}> &
  GivenAnswers

const NO_OPTIONS: ImportOptions = {
  answers: {},
  onProgress: () => {},
  signal: new AbortController().signal,
}

/**
 * Reads files of trade, or a data package, as the page does.
 *
 * @throws RangeError that says in words why they are no data for a figure
 */
export async function ownData(request: OwnDataRequest, text: Text): Promise<OwnPackage> {
  const { paths, pair, day } = request
  const files = await Promise.all(paths.map(fileAt))
  const archived = files.length === 1 && files[0] ? await packageIn(files[0]) : null
  if (archived) return archived

  try {
    const { survey, options } = await answeredSurvey(files, request, text)
    refuseOtherMoney(survey, text)
    refuseQuestions(survey)
    return await readPair(files, pairIn(survey, pair), { ...options, day, taken: [], text })
  } catch (error) {
    if (error instanceof PackageRefusal)
      throw new RangeError(text.t(`data.refusal.${error.reason}`))
    if (error instanceof TableError) throw new RangeError(error.message)
    throw error
  }
}

type Answered = Readonly<{ survey: Survey; options: ImportOptions }>

/** Columns come first, since they decide which amounts have a unit. */
async function answeredSurvey(
  files: readonly File[],
  given: GivenAnswers,
  text: Text,
): Promise<Answered> {
  const survey = await surveyFiles(files, NO_OPTIONS)
  refuseUnread(survey)
  const columns = mappingAnswers(survey, given, text)
  const mapped = await withAnswers(files, { survey, options: NO_OPTIONS }, columns)
  return withAnswers(files, mapped, unitAnswers(mapped.survey, given))
}

/** Reads files once more, where there is something to answer. */
async function withAnswers(
  files: readonly File[],
  before: Answered,
  more: ImportOptions['answers'],
): Promise<Answered> {
  if (Object.keys(more).length === 0) return before
  const known = before.options.answers
  const added = Object.entries(more).map(([table, answers]) => {
    return [table, { ...known[table], ...answers }] as const
  })
  const options = { ...before.options, answers: { ...known, ...Object.fromEntries(added) } }
  return { survey: await surveyFiles(files, options), options }
}

async function fileAt(path: string): Promise<File> {
  try {
    return new File([await openAsBlob(path)], basename(path))
  } catch {
    throw new RangeError(`There is no file “${path}”.`)
  }
}

async function packageIn(file: File): Promise<OwnPackage | null> {
  const isZip = (await file.slice(0, 4).text()) === 'PK\u0003\u0004'
  const [read] = isZip ? readPackageZip(new Uint8Array(await file.arrayBuffer())) : []
  if (read?.ok === false) throw new RangeError(read.problems.join('\n'))
  return read ? read.own : null
}

/** Of files that were all named, none is left out. */
function refuseUnread({ unread: [first] }: Survey): void {
  if (first) throw new TableError(first.file, first.reason)
}

function refuseOtherMoney({ tables }: Survey, text: Text): void {
  const sentences = tables.flatMap((table) => otherMoneyWords(table, text) ?? [])
  if (sentences.length > 0) throw new RangeError(sentences.join('\n'))
}

/** Figures whose unit or columns are not sure are not guessed. */
function refuseQuestions({ tables }: Survey): void {
  const unsure = tables.filter(({ format, questions }) => format !== null && questions.length > 0)
  if (unsure.length === 0) return
  const names = unsure.map(({ file, questions }) => `${file} (${questions.join(', ')})`)
  throw new RangeError(
    `It is not sure what these tables count: ${names.join('; ')}. ` +
      'Answer with --columns, --all-rows and --unit, or open them on the page “Your data”, answer what it asks, and save the data package.',
  )
}

function pairIn({ pairs }: Survey, wanted: string | undefined): string {
  const [only] = pairs
  if (wanted === undefined && only && pairs.length === 1) return only.id
  const id = wanted?.toUpperCase().split('-').toSorted().join('-')
  if (pairs.some((pair) => pair.id === id) && id !== undefined) return id
  const some = pairs.slice(0, 12).map((pair) => pair.id)
  const more = pairs.length > some.length ? `, and ${pairs.length - some.length} more` : ''
  throw new RangeError(
    pairs.length === 0
      ? 'The files hold no trade between two countries that can be read.'
      : `Choose a pair with --pair. The files hold ${some.join(', ')}${more}.`,
  )
}
