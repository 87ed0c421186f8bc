import type { IParagraphOptions, Paragraph } from 'docx'
import { parseMarkdown, type Run } from '#files/text/parseMarkdown.ts'
import { link, paragraph, textRun, type Inline, type Writer } from './writer.ts'

/** The numbering reference of bulleted lists. */
export const BULLETS = 'bullets'

/** Converts Markdown to paragraphs with bold, italic, links and lists. */
export function markdownParagraphs(
  writer: Writer,
  source: string,
  options: IParagraphOptions = {},
): Paragraph[] {
  return parseMarkdown(source).flatMap((block) =>
    block.kind === 'paragraph'
      ? paragraph(writer, children(writer, block.runs), options)
      : block.entries.map((entry) => bullet(writer, children(writer, entry), options)),
  )
}

/** Returns one entry of a bulleted list. */
export function bullet(
  writer: Writer,
  entry: readonly Inline[],
  options: IParagraphOptions = {},
): Paragraph {
  return paragraph(writer, entry, {
    style: 'ListParagraph',
    ...options,
    numbering: { reference: BULLETS, level: 0 },
  })
}

function children(writer: Writer, runs: readonly Run[]): Inline[] {
  return runs.map(({ text, isBold, isItalic, url }) => {
    const look = { ...(isBold && { bold: true }), ...(isItalic && { italics: true }) }
    return url === null ? textRun(writer, text, look) : link(writer, url, text, look)
  })
}
