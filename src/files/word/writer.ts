import {
  ExternalHyperlink,
  Paragraph,
  SimpleField,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Text } from '#i18n/text.ts'
import { embedded, isRightToLeft } from '#files/text/direction.ts'
import { printableText } from '#files/text/printableText.ts'
import { type PrintableBriefing, isSingleFigure } from '#files/briefing/printableBriefing.ts'

/** What all elements of a document depend on: language, direction and page geometry. */
export type Writer = Readonly<{
  text: Text
  isRightToLeft: boolean
  paper: Readonly<{ width: number; height: number }>
  /** The width between the margins, in twentieths of a point. */
  width: number
  /** Whether title, introduction and contents have their own page; one figure needs none. */
  hasFrontPage: boolean
  /** Whether tables are printed whole, instead of only the years that matter. */
  hasWholeTables: boolean
}>

/** Part of a paragraph: what Word shows of it, and its words, by which the paragraph has its direction. */
export type Inline = Readonly<{ words: string; children: readonly ParagraphChild[] }>

/** Paper sizes, in twentieths of a point. */
const PAPERS = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } }

/** Margins, in twentieths of a point. */
export const MARGIN = { top: 1080, bottom: 1020, side: 1130, header: 540, footer: 500 }

/** What is isolated, as a name from right to left is in a sentence from left to right. */
const ISOLATES = /([\u2066-\u2068][^\u2066-\u2069]*\u2069)/u

/** Creates the writer for the paper and the language of a briefing. */
export function writerFor(briefing: PrintableBriefing, text: Text): Writer {
  const paper = PAPERS[briefing.paper]
  return {
    text,
    isRightToLeft: text.direction === 'rtl',
    paper,
    width: paper.width - 2 * MARGIN.side,
    hasFrontPage: !isSingleFigure(briefing),
    hasWholeTables: briefing.isWhole,
  }
}

/** Creates a paragraph in the direction of its first letter, or else of the language. */
export function paragraph(
  writer: Writer,
  parts: readonly Inline[],
  options: IParagraphOptions = {},
): Paragraph {
  const isTurned = isRightToLeft(parts.map(({ words }) => words).join(' ')) ?? writer.isRightToLeft
  const children = parts.flatMap((part) => part.children)
  return new Paragraph({
    ...options,
    ...((isTurned || writer.isRightToLeft) && { bidirectional: true }),
    children,
  })
}

/**
 * Creates text in one style, without characters that file formats forbid; words from right to left have runs
 * of their own.
 */
export function textRun(writer: Writer, text: string, look: IRunOptions = {}): Inline {
  const pieces = printableText(text)
    .split(ISOLATES)
    .filter((piece) => piece !== '')
  const children = pieces.map((piece) => {
    const isTurned = writer.isRightToLeft || isRightToLeft(piece) === true
    return new TextRun({ ...look, ...(isTurned && { rightToLeft: true }), text: embedded(piece) })
  })
  return { words: text, children }
}

/** Creates a hyperlink. */
export function link(writer: Writer, url: string, label: string, look: IRunOptions = {}): Inline {
  const { words, children } = textRun(writer, label, { ...look, style: 'Hyperlink' })
  return { words, children: [new ExternalHyperlink({ link: url, children: [...children] })] }
}

/** Wraps an element without words of its own. */
export function inline(child: ParagraphChild): Inline {
  return { words: '', children: [child] }
}

/** Placeholder for a number in a message; no language uses this character. */
export const NUMBER = '\ue000'

/**
 * A caption label whose number is a field that Word updates when figures are moved. `sentence` is
 * the translated label, with `NUMBER` in place of the number.
 */
export function numbered(
  writer: Writer,
  sentence: string,
  { kind, number }: Readonly<{ kind: 'Figure' | 'Table'; number: number }>,
): Inline[] {
  const [before = '', after = ''] = sentence.split(NUMBER)
  return [
    textRun(writer, before),
    inline(new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number))),
    textRun(writer, after),
  ]
}
