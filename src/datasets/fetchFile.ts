import { DatasetError, type DatasetFailure } from './datasetError.ts'
import type { FileFields } from './fileFields.ts'
import { isOwnFile, readOwnFile } from './ownPackage.ts'

/** A request that takes longer fails, in milliseconds. */
const TIMEOUT_MS = 20_000

/**
 * Reads a data file, of this site or of the reader's own, and sees that it has the fields of such a file.
 *
 * @throws DatasetError when the network fails, the request times out, the file is missing or it is
 *   another one. An abort by the caller is rethrown as it is.
 */
export async function fetchFile<Content>(
  path: string,
  fields: FileFields<Content>,
  signal: AbortSignal,
): Promise<Content> {
  const content = isOwnFile(path) ? await ownContent(path) : await siteContent(path, signal)
  if (!hasFields(content, fields)) throw new DatasetError('unreadable', path)
  return content
}

async function ownContent(path: string): Promise<unknown> {
  const content = await readOwnFile(path)
  if (content === undefined) throw new DatasetError('missing', path)
  return content
}

async function siteContent(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await responseOf(path, signal)
  if (!response.ok || isHtml(response)) {
    throw new DatasetError(response.status < 500 ? 'missing' : 'server', path)
  }
  try {
    const content: unknown = await response.json()
    return content
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DatasetError(isTimeout(cause) ? 'timeout' : 'unreadable', path, { cause })
  }
}

function hasFields<Content>(content: unknown, fields: FileFields<Content>): content is Content {
  if (typeof content !== 'object' || content === null) return false
  const found = new Map<string, unknown>(Object.entries(content))
  return Object.entries(fields).every(([field, type]) => typeof found.get(field) === type)
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
