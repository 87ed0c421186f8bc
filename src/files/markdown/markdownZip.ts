import type { Text } from '#i18n/text.ts'
import { briefingMarkdown } from './briefingMarkdown.ts'
import { creationDate, type PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { pictureFiles } from '#files/pictures/pictureFiles.ts'
import { zipped } from '#files/formats/zipped.ts'

/**
 * Writes a briefing as Markdown with its pictures in one archive, for content systems.
 *
 * @throws the signal's reason, once it is aborted.
 */
export function markdownZip(
  briefing: PrintableBriefing,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const files = [briefingMarkdown(briefing, text), ...pictureFiles(briefing)]
  return zipped(files, creationDate(briefing), signal, onProgress)
}
