import type { Text } from '#i18n/text.ts'
import { yieldToMain, forEachYielding } from '#files/formats/yieldToMain.ts'
import { bibliography } from '#files/briefing/bibliography.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'

/**
 * Writes a briefing as a Word document: a section per figure, with its picture and its table, and an
 * annex with assumptions and sources. No number is computed here.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function wordDocument(
  briefing: PrintableBriefing,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const [{ annexParagraphs }, { assembleDocument }, { figureSection }, { writerFor }] =
    await Promise.all([
      import('./annexParagraphs.ts'),
      import('./assembleDocument.ts'),
      import('./figureSection.ts'),
      import('./writer.ts'),
    ])
  const steps = briefing.pages.length + 1
  const writer = writerFor(briefing, text)
  const placeOf = new Map(bibliography(briefing.pages).map(({ id }, index) => [id, index + 1]))
  const parts: ReturnType<typeof figureSection> = []
  await forEachYielding(
    briefing.pages,
    (page, done) => {
      onProgress?.(done, steps)
      const references = page.references.map(({ id }) => placeOf.get(id) ?? 0)
      parts.push(...figureSection(writer, { page, number: done + 1, references }))
    },
    signal,
  )
  parts.push(...annexParagraphs(writer, briefing))
  onProgress?.(briefing.pages.length, steps)
  await yieldToMain(signal)

  const written = await assembleDocument(writer, briefing, parts)
  await yieldToMain(signal)
  onProgress?.(steps, steps)
  return written
}
