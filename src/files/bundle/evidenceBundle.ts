import type { Text } from '#i18n/text.ts'
import { forEachYielding } from '#files/formats/yieldToMain.ts'
import { bundleDescriptor } from './bundleDescriptor.ts'
import { bundleFiles } from './bundleFiles.ts'
import { writeChecksums } from './checksums.ts'
import type { BundleInput } from './bundleFormat.ts'
import { creationDate, type PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { canHash, NoHashesError, sha256 } from './sha256.ts'
import { zipped } from '#files/formats/zipped.ts'

/**
 * Writes a briefing with all its evidence as one archive: tables, pictures, data, sources, licences, and
 * the briefing itself, which `readBundle` restores. It contains each file's hash, so that any
 * changed byte is detected.
 *
 * @throws NoHashesError where the browser computes no hashes; the signal's reason, once it is
 *   aborted.
 */
export async function evidenceBundle(
  briefing: PrintableBriefing,
  evidence: BundleInput,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  if (!canHash()) throw new NoHashesError()

  const files = bundleFiles(briefing, evidence, text)
  const hashes = new Map<string, string>()
  await forEachYielding(
    files,
    async ({ path, bytes }) => {
      hashes.set(path, await sha256(bytes))
    },
    signal,
  )
  const descriptor = bundleDescriptor(briefing, files, hashes, text)
  hashes.set(descriptor.path, await sha256(descriptor.bytes))
  const checksums = await writeChecksums(hashes)
  return zipped([descriptor, ...files, checksums], creationDate(briefing), signal, onProgress)
}
