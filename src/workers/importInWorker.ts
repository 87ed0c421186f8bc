import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { ImportOptions, SurveyFiles } from '#imports/importFiles.ts'
import { ImportError } from './importFailure.ts'
import type { ImportAnswer, ImportRequest, PostedContext } from './importWorker.ts'

type Result = Extract<ImportAnswer, { kind: 'surveyed' | 'read' }>

/**
 * Finds out in a worker what files hold.
 *
 * @throws the signal's reason once it is aborted; ImportError
 */
export const surveyInWorker: SurveyFiles = async (files, { answers, ...listening }) => {
  const result = await resultOf({ files, answers, wanted: null }, listening)
  if (result.kind !== 'surveyed') throw new ImportError({ kind: 'worker' })
  return result.survey
}

/** Reads one pair of files into a package, in a worker; throws as `surveyInWorker` does. */
export async function readInWorker(
  files: readonly File[],
  pair: string,
  { answers, onProgress, signal, day, taken, lang }: ImportOptions & PostedContext,
): Promise<OwnPackage> {
  const request = { files, answers, wanted: { pair, day, taken, lang } }
  const result = await resultOf(request, { onProgress, signal })
  if (result.kind !== 'read') throw new ImportError({ kind: 'worker' })
  return result.own
}

type Listening = Pick<ImportOptions, 'onProgress' | 'signal'>

/** Starts a worker for one request and ends it with the answer. */
async function resultOf(request: ImportRequest, listening: Listening): Promise<Result> {
  listening.signal.throwIfAborted()
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
  try {
    const result = answerFrom(worker, listening)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(request)
    return await result
  } finally {
    worker.terminate()
  }
}

function answerFrom(worker: Worker, { onProgress, signal }: Listening): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    const fail = (cause: unknown) => reject(new ImportError({ kind: 'worker' }, { cause }))
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'failed') reject(new ImportError(data.failure))
      else resolve(data)
    })
  })
}
