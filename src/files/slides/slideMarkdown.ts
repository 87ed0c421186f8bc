import type PptxGenJS from 'pptxgenjs'
import type { Block, Run } from '#files/text/parseMarkdown.ts'

/** Indent of the text after a bullet, in points. */
const INDENT = 18
/** Space below a paragraph, in points. */
const AFTER = 4

/** Converts Markdown blocks to text runs of a slide, with bold, italic, links and lists. */
export function slideMarkdown(blocks: readonly Block[]): PptxGenJS.TextProps[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? paragraph(block.runs, {})
      : block.entries.flatMap((entry) => paragraph(entry, { bullet: { indent: INDENT } })),
  )
}

function paragraph(runs: readonly Run[], look: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps[] {
  return runs.map(({ text, isBold, isItalic, url }, index) => ({
    text,
    options: {
      // Paragraph options are set on the first run only: a bullet starts a new paragraph.
      ...(index === 0 && look),
      paraSpaceAfter: AFTER,
      bold: isBold,
      italic: isItalic,
      ...(url !== null && { hyperlink: { url } }),
      breakLine: index === runs.length - 1,
    },
  }))
}
