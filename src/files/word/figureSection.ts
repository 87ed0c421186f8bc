import { limitationsOf } from '#figures/figure.ts'
import { FootnoteReferenceRun, HeadingLevel, ImageRun, type FileChild, type Paragraph } from 'docx'
import type { Picture, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { printedTable } from '#files/briefing/printedTable.ts'
import { markdownParagraphs } from './markdownParagraphs.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import { hostOf } from '#files/briefing/bibliography.ts'
import { truncatedRows } from '#files/briefing/truncatedRows.ts'
import { referenceRuns } from './referenceRuns.ts'
import { wordTable } from './wordTable.ts'
import { link, NUMBER, numbered, paragraph, textRun, type Writer } from './writer.ts'

/** The most rows and publications printed. */
const MOST_ROWS = 24
const MOST_REFERENCES = 5
/** Twentieths of a point in a pixel of CSS. */
const PER_PIXEL = 15
/** Space above the caption of a table, in twentieths of a point. */
const BEFORE_TABLE = 200
/** The largest share of the page height for a picture, so that its page has room for text. */
const TALLEST_PICTURE = 0.42

/** Writes a figure below a heading: paragraph, picture with caption, the reader's note, table. */
export function figureSection(writer: Writer, page: PrintablePage, number: number): FileChild[] {
  const { figure, paragraph: neutral, note, picture } = page
  return [
    paragraph(writer, [textRun(writer, figure.title)], {
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: number === 1 && writer.hasFrontPage,
    }),
    ...markdownParagraphs(writer, neutral, { keepNext: true }),
    paragraph(writer, [pictureRun(writer, picture)], { style: 'Picture', keepNext: true }),
    figureCaption(writer, page, number),
    ...markdownParagraphs(writer, note),
    ...tableOf(writer, page, number),
  ]
}

function pictureRun(writer: Writer, { png, width, height, alt }: Picture): ImageRun {
  const room = { width: writer.width, height: writer.paper.height * TALLEST_PICTURE }
  const scale = Math.min(room.width / width, room.height / height) / PER_PIXEL
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Picture', description: alt },
  })
}

/**
 * Returns the caption: number, pair and title, sources with publications in a footnote, assumptions and
 * caveats.
 */
function figureCaption(writer: Writer, page: PrintablePage, number: number): Paragraph {
  const { t, sources } = writer.text
  const { figure, attribution, assumptions, references } = page
  const label = numbered(writer, t('office.figureLabel', { number: NUMBER }), {
    kind: 'Figure',
    number,
  })
  const source = sources(figure.sources)
  return paragraph(
    writer,
    [
      ...label,
      textRun(writer, ` ${t('figure.ofPair', { pair: attribution.pair, title: figure.title })}`, {
        bold: true,
      }),
      textRun(writer, ` ${source}`),
      ...(references.length > 0 ? [footnote(writer, page)] : []),
      ...assumptionSentences(assumptions, writer.text).map((line) => textRun(writer, ` ${line}`)),
      ...limitationsOf(figure).map((caveat) => textRun(writer, ` ${caveat}`)),
      textRun(writer, ' '),
      link(writer, attribution.address, t('office.open')),
    ],
    { style: 'Caption' },
  )
}

function footnote(writer: Writer, { references }: PrintablePage): FootnoteReferenceRun {
  const { t } = writer.text
  const moreCount = references.length - MOST_REFERENCES
  const listed = references
    .slice(0, MOST_REFERENCES)
    .map((reference) =>
      paragraph(writer, referenceRuns(writer, reference, hostOf), { style: 'FootnoteText' }),
    )
  const more = t('office.moreReferences', { count: moreCount, sources: t('office.sources') })
  const end =
    moreCount > 0 ? [paragraph(writer, [textRun(writer, more)], { style: 'FootnoteText' })] : []
  return new FootnoteReferenceRun({ children: [...listed, ...end] })
}

function tableOf(writer: Writer, { figure }: PrintablePage, number: number): FileChild[] {
  const { t } = writer.text
  if (figure.table.rows.length === 0) return []

  const { rows, before, after } = truncatedRows(figure.table, MOST_ROWS)
  const table = printedTable({ ...figure.table, rows }, writer.text)
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
      spacing: { before: BEFORE_TABLE, after: 80 },
    }),
    wordTable(writer, table),
    ...(count > 0 ? [leftOut] : []),
  ]
}
