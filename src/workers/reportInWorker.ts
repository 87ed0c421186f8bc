import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import type { Text } from '#i18n/text.ts'
import type { ReportAnswer, ReportRequest } from './reportWorker.ts'
import { sendable } from './sentBriefing.ts'

/**
 * Writes a briefing as a Word document in a worker, since that is one synchronous step of the
 * library, which would block the page.
 *
 * @throws the signal's reason, once it is aborted; an Error where the worker could not be loaded.
 */
export async function reportInWorker(
  briefing: PrintableBriefing,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./reportWorker.ts', import.meta.url), { type: 'module' })
  try {
    const report = resultOf(worker, signal, onProgress)
    const request: ReportRequest = { briefing: sendable(briefing), lang: text.lang }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(request)
    return await report
  } finally {
    worker.terminate()
  }
}

/** Returns the worker's document; rejects if the worker fails or `signal` is aborted. */
function resultOf(
  worker: Worker,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(`Failed to fetch the worker that writes documents. ${message}`))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.of)
      else if (data.kind === 'written') resolve(data.report)
      else reject(data.error)
    })
  })
}
