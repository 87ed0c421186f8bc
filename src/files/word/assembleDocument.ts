import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  TabStopType,
  TextRun,
  HeadingLevel,
  PageNumber,
  type FileChild,
} from 'docx'
import { printableText } from '#files/text/printableText.ts'
import { officeColours } from '#files/briefing/officeColours.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { markdownParagraphs } from './markdownParagraphs.ts'
import { DOCUMENT_LISTS, documentStyles, tableStyles } from './documentStyles.ts'
import { contents } from './contents.ts'
import { inline, MARGIN, paragraph, textRun, type Writer } from './writer.ts'

/** Private-use characters in place of the page number and count, which Word fields replace. */
const [PAGE, PAGES] = ['\ue001', '\ue002']

/** Writes the Word file: front matter and `parts`, with running header and footer on every page. */
export async function assembleDocument(
  writer: Writer,
  briefing: PrintableBriefing,
  parts: readonly FileChild[],
): Promise<Blob> {
  const { t, locale } = writer.text
  const [page] = briefing.pages
  const { paper } = writer
  const { top, bottom, side, header, footer } = MARGIN
  const file = new Document({
    title: printableText(briefing.title),
    creator: t('office.author'),
    lastModifiedBy: t('office.author'),
    subject: page
      ? t('office.subject', { pair: page.attribution.pair })
      : printableText(briefing.title),
    externalStyles: tableStyles(),
    styles: documentStyles(locale),
    numbering: DOCUMENT_LISTS,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: paper, margin: { top, bottom, left: side, right: side, header, footer } },
        },
        headers: { default: head(writer, briefing), first: new Header({ children: [] }) },
        footers: { default: foot(writer, briefing), first: foot(writer, briefing) },
        children: [...opening(writer, briefing), ...parts],
      },
    ],
  })
  return Packer.toBlob(file)
}

/** Returns the front matter: title, pair and release, introduction, table of contents. */
function opening(writer: Writer, briefing: PrintableBriefing): FileChild[] {
  const { title, introduction, pages } = briefing
  const { t, date } = writer.text
  const [page] = pages
  const release = page
    ? [
        page.attribution.pair,
        t('office.vintage', { vintage: date(page.attribution.vintage) }),
        t('office.made', { date: date(page.attribution.made) }),
      ].join(' · ')
    : ''
  const summary = markdownParagraphs(writer, introduction)
  const rule = {
    style: BorderStyle.SINGLE,
    size: 12,
    space: 8,
    color: officeColours('light').scenario,
  }
  const facts = paragraph(writer, [textRun(writer, release)], {
    style: 'Subtitle',
    border: { bottom: rule },
  })
  if (!writer.hasFrontPage) return [facts]

  return [
    paragraph(writer, [textRun(writer, title)], { heading: HeadingLevel.TITLE }),
    facts,
    ...(summary.length > 0
      ? [
          paragraph(writer, [textRun(writer, t('office.summary'))], {
            heading: HeadingLevel.HEADING_1,
          }),
        ]
      : []),
    ...summary,
    paragraph(writer, [textRun(writer, t('office.contents'))], {
      style: 'ContentsHead',
      spacing: { before: 360 },
    }),
    ...contents(writer, briefing),
  ]
}

function head(writer: Writer, { title }: PrintableBriefing): Header {
  return new Header({
    children: [paragraph(writer, [textRun(writer, title)], { style: 'Running' })],
  })
}

/** Returns the footer: the release at the start of the line, the page number at its end. */
function foot(writer: Writer, { pages }: PrintableBriefing): Footer {
  const { t, date } = writer.text
  const [page] = pages
  const release = page ? t('office.vintage', { vintage: date(page.attribution.vintage) }) : ''
  const number = t('office.page', { page: PAGE, pages: PAGES })
    .split(new RegExp(`(${PAGE}|${PAGES})`, 'u'))
    .map((piece) => {
      if (piece === PAGE) return PageNumber.CURRENT
      return piece === PAGES ? PageNumber.TOTAL_PAGES : piece
    })
  return new Footer({
    children: [
      paragraph(
        writer,
        [
          textRun(writer, `${release}\t`),
          inline(new TextRun({ children: number, rightToLeft: writer.isRightToLeft })),
        ],
        {
          style: 'Running',
          alignment: AlignmentType.START,
          tabStops: [{ type: TabStopType.END, position: writer.width }],
        },
      ),
    ],
  })
}
