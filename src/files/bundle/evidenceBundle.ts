import type { Text } from '#i18n/text.ts'
import { forEachYielding } from '#files/formats/yieldToMain.ts'
import { bundleDescriptor } from './bundleDescriptor.ts'
import { bundleFiles } from './bundleFiles.ts'
import { writeChecksums } from './checksums.ts'
import type { EvidenceInput } from './evidence.ts'
import { creationDate, type PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { canHash, NoHashesError, sha256 } from './sha256.ts'
import { zipped } from '#files/formats/zipped.ts'

/**
 * A briefing with everything it rests on in one archive: tables, pictures, the figures they were made
 * from, sources and terms, and the briefing itself, from which `readBundle` restores it. Each file's
 * hash is in it, so that a changed byte shows.
 *
 * @throws NoHashesError where the browser makes no hashes; the signal's reason, once it is aborted.
 */
export async function evidenceBundle(
  briefing: PrintableBriefing,
  evidence: EvidenceInput,
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
