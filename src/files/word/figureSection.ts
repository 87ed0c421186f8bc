import { limitationsOf } from '#figures/figure.ts'
import { Bookmark, HeadingLevel, ImageRun, type FileChild, type Paragraph } from 'docx'
import type { Picture, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { printedTable } from '#files/briefing/printedTable.ts'
import { keyRows, withoutEmptyColumns } from '#files/briefing/keyRows.ts'
import { markdownParagraphs } from './markdownParagraphs.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import { figureMark } from './contents.ts'
import { wordTable } from './wordTable.ts'
import { inline, link, NUMBER, numbered, paragraph, textRun, type Writer } from './writer.ts'

/** Twentieths of a point in a pixel of CSS. */
const PER_PIXEL = 15
/** Space above the caption of a table, in twentieths of a point. */
const BEFORE_TABLE = 120
/** The largest share of the page height for a picture, so that its page has room for text. */
const TALLEST_PICTURE = 0.42

/** A page with its number in the document, and the numbers of its publications in the annex. */
export type NumberedPage = Readonly<{
  page: PrintablePage
  number: number
  references: readonly number[]
}>

/**
 * Writes a figure on a page of its own: its finding as a sentence, picture with caption, paragraph, the
 * reader's note, table.
 */
export function figureSection(writer: Writer, numberedPage: NumberedPage): FileChild[] {
  const { page, number } = numberedPage
  const { figure, paragraph: neutral, note, picture } = page
  const heading = textRun(writer, figure.title)
  const mark = new Bookmark({ id: figureMark(number), children: [...heading.children] })
  return [
    paragraph(writer, [{ words: heading.words, children: [mark] }], {
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: writer.hasFrontPage,
    }),
    paragraph(writer, [textRun(writer, figure.sentence, { bold: true })], { keepNext: true }),
    paragraph(writer, [inline(pictureRun(writer, picture))], { style: 'Picture', keepNext: true }),
    figureCaption(writer, numberedPage),
    ...markdownParagraphs(writer, neutral),
    ...markdownParagraphs(writer, note),
    ...tableOf(writer, page, number),
  ]
}

function pictureRun(writer: Writer, picture: Picture): ImageRun {
  const { png, width, height } = picture.bare ?? picture
  const room = { width: writer.width, height: writer.paper.height * TALLEST_PICTURE }
  const scale = Math.min(room.width / width, room.height / height) / PER_PIXEL
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Picture', description: picture.alt },
  })
}

/** Returns the caption: number, pair and title, sources and their publications, assumptions and caveats. */
function figureCaption(writer: Writer, { page, number, references }: NumberedPage): Paragraph {
  const { t, sources } = writer.text
  const { figure, attribution, assumptions } = page
  const label = numbered(writer, t('office.figureLabel', { number: NUMBER }), {
    kind: 'Figure',
    number,
  })
  const numbers = t('office.references', { numbers: references.join(', ') })
  const lines = [
    references.length > 0 ? `${sources(figure.sources)} ${numbers}` : sources(figure.sources),
    ...assumptionSentences(assumptions, writer.text),
    ...limitationsOf(figure),
  ]
  return paragraph(
    writer,
    [
      ...label,
      textRun(writer, ` ${t('figure.ofPair', { pair: attribution.pair, title: figure.title })}`, {
        bold: true,
      }),
      ...lines.map((line) => textRun(writer, ` ${line}`)),
      textRun(writer, ' '),
      link(writer, attribution.address, t('office.open')),
    ],
    { style: 'Caption' },
  )
}

function tableOf(writer: Writer, { figure, keyYears }: PrintablePage, number: number): FileChild[] {
  const { t } = writer.text
  if (figure.table.rows.length === 0) return []

  const whole = { rows: figure.table.rows, before: 0, after: 0 }
  const { rows, before, after } = writer.hasWholeTables ? whole : keyRows(figure.table, keyYears)
  const shown = withoutEmptyColumns({ ...figure.table, rows }, writer.text)
  const label = numbered(writer, t('office.tableLabel', { number: NUMBER }), {
    kind: 'Table',
    number,
  })
  const caption = [...label, textRun(writer, ` ${figure.table.caption}.`)]
  const count = before + after
  const leftOut = paragraph(writer, [textRun(writer, t('office.leftOut', { count }))], {
    style: 'TableNote',
  })
  return [
    paragraph(writer, caption, {
      style: 'Caption',
      keepNext: true,
      spacing: { before: BEFORE_TABLE, after: 60 },
    }),
    wordTable(writer, printedTable(shown, writer.text)),
    ...(count > 0 ? [leftOut] : []),
  ]
}
