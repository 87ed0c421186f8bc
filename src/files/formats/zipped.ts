import { forEachYielding } from './yieldToMain.ts'

/** A file to be added to an archive. */
export type ArchiveFile = Readonly<{
  /** Relative to the root of the archive, with forward slashes. */
  path: string
  bytes: Uint8Array
}>

/** Bytes compressed at a time: few enough to be quick on slow machines. */
const CHUNK = 0x10000
/** Formats that are compressed already. */
const PACKED = /\.(?:png|woff2)$/

/**
 * Writes files to one ZIP archive, compressed in chunks so that the page stays responsive. `made` is
 * their date, ISO 8601; the same files and date give the same archive.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function zipped(
  files: readonly ArchiveFile[],
  made: string,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate')
  const pieces: BlobPart[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(new Uint8Array(piece))
  })
  const chunks = files.flatMap(({ path, bytes }) => {
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path)
    file.mtime = localNoon(made)
    return chunksOf(bytes).map((chunk) => ({ file, ...chunk }))
  })
  await forEachYielding(
    chunks,
    ({ file, bytes, isFirst, isLast }, done) => {
      onProgress?.(done, chunks.length)
      if (isFirst) archive.add(file)
      file.push(bytes, isLast)
    },
    signal,
  )
  archive.end()
  onProgress?.(chunks.length, chunks.length)
  return new Blob(pieces, { type: 'application/zip' })
}

function chunksOf(bytes: Uint8Array) {
  const count = Math.max(1, Math.ceil(bytes.length / CHUNK))
  return Array.from({ length: count }, (_, index) => ({
    bytes: bytes.subarray(index * CHUNK, (index + 1) * CHUNK),
    isFirst: index === 0,
    isLast: index === count - 1,
  }))
}

/** Returns noon of a day in local time, which archives store: the day is then right everywhere. */
function localNoon(day: string): Date {
  return new Date(`${day}T12:00:00`)
}
