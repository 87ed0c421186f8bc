import type { Text } from '#i18n/text.ts'
import { briefingMarkdown } from './briefingMarkdown.ts'
import { creationDate, type PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { pictureFiles } from '#files/pictures/pictureFiles.ts'
import { zipped } from '#files/formats/zipped.ts'

/**
 * A briefing as Markdown with its pictures beside it, in one archive, for content systems. Nothing is
 * computed here; the words of the reader cannot become code wherever they are pasted.
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
