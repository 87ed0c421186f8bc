import type { ParagraphChild } from 'docx'
import { addressOf, referenceInWords } from '#files/briefing/bibliography.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import { link, textRun, type Writer } from './writer.ts'

/** Returns a publication in one line, followed by a link; `labelOf` computes its label. */
export function referenceRuns(
  writer: Writer,
  reference: BibliographyEntry,
  labelOf: (url: string) => string,
): readonly ParagraphChild[] {
  const words = textRun(writer, `${referenceInWords(reference, writer.text)} `)
  const url = addressOf(reference)
  return url === null ? [words] : [words, link(writer, url, labelOf(url))]
}
