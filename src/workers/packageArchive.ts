import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Lang } from '#i18n/languages.ts'
import { importInWorker } from './importInWorker.ts'

/**
 * Writes packages of the reader's own as one archive, in a worker.
 *
 * @throws ImportError
 */
export async function packageArchive(packages: readonly OwnPackage[], lang: Lang): Promise<Blob> {
  const listening = { onProgress: () => {}, signal: new AbortController().signal }
  const { archive } = await importInWorker({ kind: 'write', packages, lang }, listening)
  return archive
}
