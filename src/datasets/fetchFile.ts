import type * as z from 'zod/mini'
import { DatasetError, type DatasetFailure } from './datasetError.ts'

/** A request that takes longer fails, in milliseconds. */
const TIMEOUT_MS = 20_000

/**
 * Fetches a data file of this site and validates it against its schema.
 *
 * @throws DatasetError when the network fails, the request times out, the file is missing or it does
 *   not match the schema. An abort by the caller is rethrown as it is.
 */
export async function fetchFile<Content>(
  path: string,
  schema: z.ZodMiniType<Content>,
  signal: AbortSignal,
): Promise<Content> {
  const response = await responseOf(path, signal)
  if (!response.ok || isHtml(response)) {
    throw new DatasetError(response.status < 500 ? 'missing' : 'server', path)
  }

  try {
    return schema.parse(await response.json())
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DatasetError(isTimeout(cause) ? 'timeout' : 'unreadable', path, { cause })
  }
}

async function responseOf(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}data/${path}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
  } catch (cause) {
    if (signal.aborted) throw cause
    const reason: DatasetFailure = isTimeout(cause) ? 'timeout' : 'offline'
    throw new DatasetError(reason, path, { cause })
  }
}

/**
 * True for a page instead of data: some hosts serve their start page, with status 200, for missing
 * files.
 */
function isHtml({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/html') ?? false
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
