import { forEachYielding } from './yieldToMain.ts'

/** A file on its way into an archive. */
export type ArchiveFile = Readonly<{
  /** From the root of the archive, with forward slashes. */
  path: string
  bytes: Uint8Array
}>

/** Small enough to be packed in a moment, however slow the machine. */
const CHUNK = 0x10000
/** What holds no air any more. */
const PACKED = /\.(?:png|woff2)$/

/**
 * Files in one ZIP archive, packed a piece at a time, so that the page answers in between. The same
 * files made on the same day give the same archive.
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

/** Archives note hours of the local clock: at noon the day is the same everywhere. */
function localNoon(day: string): Date {
  return new Date(`${day}T12:00:00`)
}
