import type { OwnPackage } from '#datasets/ownPackage.ts'
import { readPackageText } from '#imports/archives/packageText.ts'
import { importInWorker } from '#workers/importInWorker.ts'

const UNHEARD = { onProgress: () => {}, signal: new AbortController().signal }

/**
 * Reads a data file, or its text, as a package with the given id, in a worker, since a megabyte takes half
 * a second. A frame that its sandbox leaves no origin may start none, and reads it in place.
 *
 * @returns `null` where it is something else, or anything in it is wrong
 */
export async function readDataFile(file: Blob | string, id: string): Promise<OwnPackage | null> {
  try {
    const { packages } = await importInWorker<'data'>({ kind: 'data', file, id }, UNHEARD)
    return packages[0] ?? null
  } catch {
    return readPackageText(await new Response(file).text(), id)
  }
}
