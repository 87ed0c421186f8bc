import type * as z from 'zod/mini'
import { DatasetError, type DatasetTrouble } from './datasetError.ts'

const PATIENCE_MS = 20_000

/**
 * Fetches a file of figures from beside the page and checks it against its schema.
 *
 * @throws DatasetError when there is no network, no answer in time, no such file, or not what the
 *   schema describes. An abort by the caller is passed on as it is.
 */
export async function fetchFile<Content>(
  path: string,
  schema: z.ZodMiniType<Content>,
  signal: AbortSignal,
): Promise<Content> {
  const response = await answer(path, signal)
  if (!response.ok || isPage(response)) {
    throw new DatasetError(response.status < 500 ? 'missing' : 'server', path)
  }

  try {
    return schema.parse(await response.json())
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DatasetError(isTimeout(cause) ? 'timeout' : 'unreadable', path, { cause })
  }
}

async function answer(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}data/${path}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    })
  } catch (cause) {
    if (signal.aborted) throw cause
    const trouble: DatasetTrouble = isTimeout(cause) ? 'timeout' : 'offline'
    throw new DatasetError(trouble, path, { cause })
  }
}

/** Some hosts answer for what they do not have with their start page. */
function isPage({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/html') ?? false
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
