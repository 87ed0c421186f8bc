import type { OpenOptions } from './fileTable.ts'

/** As much of a file as is read at once. */
const CHUNK = 1 << 20

/** Reads a file piece by piece; throws the reason of the signal where it aborts. */
export async function* bytesOf(
  file: Blob,
  { signal, onBytes }: OpenOptions,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += CHUNK) {
    signal.throwIfAborted()
    // oxlint-disable-next-line no-await-in-loop -- one after another: few pieces stand in memory
    const bytes = new Uint8Array(await file.slice(from, from + CHUNK).arrayBuffer())
    onBytes(Math.min(file.size, from + CHUNK))
    yield bytes
  }
}
