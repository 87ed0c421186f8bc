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
}>

/** Paper sizes, in twentieths of a point. */
const PAPERS = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } }

/** Margins, in twentieths of a point. */
export const MARGIN = { top: 1300, bottom: 1300, side: 1250, header: 620, footer: 620 }

/** Creates the writer for the paper and the language of a briefing. */
export function writerFor(briefing: PrintableBriefing, text: Text): Writer {
  const paper = PAPERS[briefing.paper]
  return {
    text,
    isRightToLeft: text.direction === 'rtl',
    paper,
    width: paper.width - 2 * MARGIN.side,
    hasFrontPage: !isSingleFigure(briefing),
  }
}

/** Creates a paragraph in the direction of the language. */
export function paragraph(
  { isRightToLeft }: Writer,
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...options, ...(isRightToLeft && { bidirectional: true }), children })
}

/** Creates text in one style, without characters that file formats forbid. */
export function textRun({ isRightToLeft }: Writer, text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({
    ...look,
    ...(isRightToLeft && { rightToLeft: true }),
    text: printableText(text),
  })
}

/** Creates a hyperlink. */
export function link(
  writer: Writer,
  url: string,
  label: string,
  look: IRunOptions = {},
): ExternalHyperlink {
  const style = { ...look, style: 'Hyperlink' }
  return new ExternalHyperlink({ link: url, children: [textRun(writer, label, style)] })
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
): ParagraphChild[] {
  const [before = '', after = ''] = sentence.split(NUMBER)
  return [
    textRun(writer, before),
    new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number)),
    textRun(writer, after),
  ]
}
