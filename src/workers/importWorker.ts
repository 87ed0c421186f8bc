import { isOwnPair, type OwnPackage } from '#datasets/ownPackage.ts'
import type { Lang } from '#i18n/languages.ts'
import { textIn } from '#i18n/textIn.ts'
import {
  readPair,
  surveyFiles,
  type ImportOptions,
  type ImportProgress,
} from '#imports/importFiles.ts'
import { PackageRefusal } from '#imports/packages/packageRefusal.ts'
import type { Survey } from '#imports/packages/survey.ts'
import { TableError } from '#imports/tables/fileTable.ts'
import { ImportError, type ImportFailure } from './importFailure.ts'
import { inParts, type RowsPart } from './packageParts.ts'
import '#i18n/dataEnglish.ts'

type Given = Readonly<{ files: readonly File[]; answers: ImportOptions['answers'] }>

/** The message from the page. */
export type ImportRequest =
  /** To find out what files hold. */
  | (Given & Readonly<{ kind: 'survey' }>)
  /** To read one pair of them into a package, with an id that is none of the `taken`. */
  | (Given &
      Readonly<{ kind: 'read'; pair: string; day: string; taken: readonly string[]; lang: Lang }>)
  /** To read a data file, or its text, as a package with this id. */
  | Readonly<{ kind: 'data'; file: Blob | string; id: string }>
  /** To write packages as one archive. */
  | Readonly<{ kind: 'write'; packages: readonly OwnPackage[]; lang: Lang }>

/** The messages to the page: progress, the result, or an error. */
export type ImportAnswer =
  | Readonly<{ kind: 'progress'; progress: ImportProgress }>
  | Readonly<{ kind: 'surveyed'; survey: Survey }>
  /** Rows of packages that follow: see `inParts`. */
  | Readonly<{ kind: 'rows'; rows: RowsPart }>
  /** Packages: one that was read from rows, those that archives hold, or that of a data file if it is sound. */
  | Readonly<{ kind: 'packages'; packages: readonly OwnPackage[] }>
  | Readonly<{ kind: 'written'; archive: Blob }>
  | Readonly<{ kind: 'failed'; failure: ImportFailure }>

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  run(data).then(answerWhole, (error: unknown) =>
    answer({ kind: 'failed', failure: failureOf(error) }),
  )
})

async function run(request: ImportRequest): Promise<ImportAnswer> {
  switch (request.kind) {
    case 'survey': {
      const { files, answers } = request
      const packages = await packagesIn(files)
      return packages.length > 0
        ? { kind: 'packages', packages }
        : { kind: 'surveyed', survey: await surveyFiles(files, { answers, ...LISTENING }) }
    }
    case 'read': {
      const { files, answers, pair, day, taken } = request
      const context = { day, taken, text: await textIn(request.lang) }
      const own = await readPair(files, pair, { answers, ...LISTENING, ...context })
      return { kind: 'packages', packages: [own] }
    }
    case 'data': {
      const { readPackageText } = await import('#imports/archives/packageText.ts')
      const own = readPackageText(await new Response(request.file).text(), request.id)
      return { kind: 'packages', packages: own ? [own] : [] }
    }
    case 'write': {
      const { packageZip } = await import('#imports/archives/packageZip.ts')
      const archive = packageZip(request.packages, await textIn(request.lang))
      return { kind: 'written', archive: new Blob([archive], { type: 'application/zip' }) }
    }
  }
}

const LISTENING: Omit<ImportOptions, 'answers'> = {
  onProgress: (progress) => answer({ kind: 'progress', progress }),
  // To cancel, the page ends the worker.
  signal: new AbortController().signal,
}

/** How ZIP archives begin. */
const ZIP = 'PK\u0003\u0004'

/** The packages that archives hold; none where one of the files is something else, to be read as tables. */
async function packagesIn(files: readonly File[]): Promise<readonly OwnPackage[]> {
  const starts = await Promise.all(files.map((file) => file.slice(0, ZIP.length).text()))
  if (starts.some((start) => start !== ZIP)) return []

  const { readPackageZip } = await import('#imports/archives/packageZip.ts')
  const archives = await Promise.all(
    files.map(async (file) => readPackageZip(new Uint8Array(await file.arrayBuffer()))),
  )
  if (archives.some((packages) => packages.length === 0)) return []
  return archives.flat().map((read) => {
    if (!read.ok) throw new ImportError({ kind: 'package', problems: read.problems })
    const { id } = read.own.pair
    const pair = { ...read.own.pair, id: isOwnPair(id) ? id : `own-${id}` }
    return { ...read.own, pair }
  })
}

/** Says why in plain values: an error loses its own fields on the way to the page. */
function failureOf(error: unknown): ImportFailure {
  if (error instanceof ImportError) return error.failure
  if (error instanceof PackageRefusal) return { kind: 'refused', reason: error.reason }
  if (error instanceof TableError) return { kind: 'file', file: error.file, reason: error.reason }
  return { kind: 'other', found: String(error) }
}

/** Posts a result to the page: packages in parts. */
function answerWhole(result: ImportAnswer): void {
  if (result.kind !== 'packages') return answer(result)
  const { rows, packages } = inParts(result.packages)
  for (const part of rows) answer({ kind: 'rows', rows: part })
  answer({ kind: 'packages', packages })
}

/** Posts a message to the page; only wraps `postMessage` to type it. */
function answer(message: ImportAnswer): void {
  postMessage(message)
}
