import type { OwnPackage } from '#datasets/ownPackage.ts'
import {
  readPackage,
  surveyFiles,
  type ImportOptions,
  type ImportProgress,
} from '#imports/importFiles.ts'
import { PackageRefusal } from '#imports/packages/packageRefusal.ts'
import { TableError } from '#imports/tables/table.ts'
import type { ImportFailure } from './importFailure.ts'
import type { Survey } from '#imports/packages/survey.ts'

/** The message from the page: files, what was answered about them, and the pair, where they are to be read. */
export type ImportRequest = Readonly<{
  files: readonly File[]
  answers: ImportOptions['answers']
  /** `null`: only find out what they hold. */
  pair: string | null
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

/** Says why in plain values: an error loses its own fields on the way to the page. */
function failureOf(error: unknown): ImportFailure {
  if (error instanceof PackageRefusal) return { kind: 'refused', reason: error.reason }
  if (error instanceof TableError) return { kind: 'file', file: error.file, reason: error.reason }
  return { kind: 'other', found: String(error) }
}

async function run({ files, answers, pair }: ImportRequest): Promise<ImportAnswer> {
  const options: ImportOptions = {
    answers,
    onProgress: (progress) => answer({ kind: 'progress', progress }),
    // To cancel, the page ends the worker.
    signal: new AbortController().signal,
  }
  return pair === null
    ? { kind: 'surveyed', survey: await surveyFiles(files, options) }
    : { kind: 'read', own: await readPackage(files, pair, options) }
}

/** Posts a message to the page; only wraps `postMessage` to type it. */
function answer(message: ImportAnswer): void {
  postMessage(message)
}
