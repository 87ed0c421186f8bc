import type { OwnPackage } from '#datasets/ownPackage.ts'
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
import { TableError } from '#imports/tables/table.ts'
import type { ImportFailure } from './importFailure.ts'
import '#i18n/dataEnglish.ts'

/** What rows do not say of a package, in a form that can be posted. */
export type PostedContext = Readonly<{ day: string; taken: readonly string[]; lang: Lang }>

/** The message from the page: files, and what was answered about them. */
export type ImportRequest = Readonly<{
  files: readonly File[]
  answers: ImportOptions['answers']
  /** The pair to read, and the context of its package; `null`: only find out what the files hold. */
  wanted: (PostedContext & Readonly<{ pair: string }>) | null
}>

/** The messages to the page: progress, the result, or an error. */
export type ImportAnswer =
  | Readonly<{ kind: 'progress'; progress: ImportProgress }>
  | Readonly<{ kind: 'surveyed'; survey: Survey }>
  | Readonly<{ kind: 'read'; own: OwnPackage }>
  | Readonly<{ kind: 'failed'; failure: ImportFailure }>

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  run(data).then(answer, (error: unknown) => answer({ kind: 'failed', failure: failureOf(error) }))
})

async function run({ files, answers, wanted }: ImportRequest): Promise<ImportAnswer> {
  const options: ImportOptions = {
    answers,
    onProgress: (progress) => answer({ kind: 'progress', progress }),
    // To cancel, the page ends the worker.
    signal: new AbortController().signal,
  }
  if (!wanted) return { kind: 'surveyed', survey: await surveyFiles(files, options) }

  const { pair, day, taken, lang } = wanted
  const context = { day, taken, text: await textIn(lang) }
  return { kind: 'read', own: await readPair(files, pair, { ...options, ...context }) }
}

/** Says why in plain values: an error loses its own fields on the way to the page. */
function failureOf(error: unknown): ImportFailure {
  if (error instanceof PackageRefusal) return { kind: 'refused', reason: error.reason }
  if (error instanceof TableError) return { kind: 'file', file: error.file, reason: error.reason }
  return { kind: 'other', found: String(error) }
}

/** Posts a message to the page; only wraps `postMessage` to type it. */
function answer(message: ImportAnswer): void {
  postMessage(message)
}
