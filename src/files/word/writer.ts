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

/** What a report is written with: the words of its language, and how wide its lines are. */
export type Writer = Readonly<{
  text: Text
  isRightToLeft: boolean
  paper: Readonly<{ width: number; height: number }>
  /** From margin to margin, in twentieths of a point. */
  width: number
  /** Whether title, introduction and contents are a page of their own; one figure needs none. */
  hasFrontPage: boolean
}>

/** The sheets, in twentieths of a point. */
const PAPERS = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } }

/** What stays free around the text, in twentieths of a point. */
export const MARGIN = { top: 1300, bottom: 1300, side: 1250, header: 620, footer: 620 }

/** A writer for the paper and the language of a briefing. */
export function writerFor(briefing: PrintableBriefing, text: Text): Writer {
  const sheet = PAPERS[briefing.paper]
  return {
    text,
    isRightToLeft: text.direction === 'rtl',
    paper: sheet,
    width: sheet.width - 2 * MARGIN.side,
    hasFrontPage: !isSingleFigure(briefing),
  }
}

/** A paragraph that runs as its language does. */
export function paragraph(
  { isRightToLeft }: Writer,
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...options, ...(isRightToLeft && { bidirectional: true }), children })
}

/** Words in one look, without what no file can hold. */
export function textRun({ isRightToLeft }: Writer, text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({
    ...look,
    ...(isRightToLeft && { rightToLeft: true }),
    text: printableText(text),
  })
}

/** Words that lead to an address. */
export function link(
  writer: Writer,
  url: string,
  label: string,
  look: IRunOptions = {},
): ExternalHyperlink {
  const style = { ...look, style: 'Hyperlink' }
  return new ExternalHyperlink({ link: url, children: [textRun(writer, label, style)] })
}

/** Stands for a number in a sentence; no language has this character. */
export const NUMBER = '\ue000'

/**
 * A label with a number that the office program keeps right when figures are moved: the sentence is
 * the one of the language, `NUMBER` where the number stands.
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
