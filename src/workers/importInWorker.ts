import type { ImportOptions } from '#imports/importFiles.ts'
import { ImportError } from './importFailure.ts'
import type { ImportAnswer, ImportRequest } from './importWorker.ts'
import { fromParts, type RowsPart } from './packageParts.ts'

/** What a request is answered with, beside progress and failure. */
type Answered = Readonly<{
  survey: 'surveyed' | 'packages'
  read: 'packages'
  data: 'packages'
  write: 'written'
}>
type AnswerTo<Kind extends ImportRequest['kind']> = Extract<ImportAnswer, { kind: Answered[Kind] }>

type Listening = Omit<ImportOptions, 'answers'>

/**
 * Reads files, or writes packages, in a worker of its own, which ends with the answer.
 *
 * @throws the signal's reason once it is aborted; ImportError
 */
export async function importInWorker<Kind extends ImportRequest['kind']>(
  request: Extract<ImportRequest, { kind: Kind }>,
  listening: Listening,
): Promise<AnswerTo<Kind>> {
  listening.signal.throwIfAborted()
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
  try {
    const answer = answerFrom<Kind>(worker, listening)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(request)
    return await answer
  } finally {
    worker.terminate()
  }
}

function answerFrom<Kind extends ImportRequest['kind']>(
  worker: Worker,
  { onProgress, signal }: Listening,
): Promise<AnswerTo<Kind>> {
  const rows: RowsPart[] = []
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    const fail = (cause: unknown) => reject(new ImportError({ kind: 'worker' }, { cause }))
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'rows') rows.push(data.rows)
      else if (data.kind === 'failed') reject(new ImportError(data.failure))
      // The worker answers each kind of request with its own kind of result.
      else resolve(whole(data, rows) as AnswerTo<Kind>)
    })
  })
}

/** Packages come in parts. */
function whole(answer: ImportAnswer, rows: readonly RowsPart[]): ImportAnswer {
  if (answer.kind !== 'packages') return answer
  return { kind: 'packages', packages: fromParts({ rows, packages: answer.packages }) }
}
