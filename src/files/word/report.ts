import type { Text } from '#i18n/text.ts'
import { yieldToMain, inTurn } from '#files/formats/yieldToMain.ts'
import type { Printable } from '#files/briefing/printable.ts'

/**
 * A briefing as a Word document: a page a figure, with its picture and its table, and an annex that
 * says what was assumed and on whose word. Nothing is computed here.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function report(
  briefing: Printable,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const [{ reportAnnex }, { reportDocument }, { reportPage }, { writerFor }] = await Promise.all([
    import('./reportAnnex.ts'),
    import('./reportDocument.ts'),
    import('./reportPage.ts'),
    import('./reportWriter.ts'),
  ])
  const steps = briefing.pages.length + 1
  const writer = writerFor(briefing, text)
  const parts: ReturnType<typeof reportPage> = []
  await inTurn(
    briefing.pages,
    (page, done) => {
      onProgress?.(done, steps)
      parts.push(...reportPage(writer, page, done + 1))
    },
    signal,
  )
  parts.push(...reportAnnex(writer, briefing))
  onProgress?.(briefing.pages.length, steps)
  await yieldToMain(signal)

  const written = await reportDocument(writer, briefing, parts)
  await yieldToMain(signal)
  onProgress?.(steps, steps)
  return written
}
