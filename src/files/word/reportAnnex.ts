import { HeadingLevel, type FileChild, type Paragraph } from 'docx'
import { citation } from '#files/cite/citation.ts'
import type { Printable, PrintablePage } from '#files/briefing/printable.ts'
import { isCommon, sharedAssumptions } from '#files/briefing/reportAssumptions.ts'
import { bullet } from './reportMarkdown.ts'
import {
  addressOf,
  allReferences,
  referenceInWords,
  shortAddress,
} from '#files/briefing/reportReference.ts'
import { PUBLICATIONS } from './reportStyles.ts'
import { link, paragraph, textRun, type Writer } from './reportWriter.ts'

/** What was assumed, how to cite and reopen each figure, who published what they rest on, the terms. */
export function reportAnnex(writer: Writer, { pages }: Printable): FileChild[] {
  const { t } = writer.text
  return [
    paragraph(writer, [textRun(writer, t('office.annex'))], {
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
    }),
    subheading(writer, t('office.assumptions')),
    ...assumptions(writer, pages),
    subheading(writer, t('office.views')),
    ...pages.flatMap((page) => view(writer, page)),
    subheading(writer, t('office.sources')),
    ...publications(writer, pages),
    subheading(writer, t('office.terms')),
    ...terms(writer, pages),
  ]
}

function subheading(writer: Writer, title: string): Paragraph {
  return paragraph(writer, [textRun(writer, title)], { heading: HeadingLevel.HEADING_2 })
}

/** One list for all figures, or a list for each scenario under the names of its figures. */
function assumptions(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const { t, list } = writer.text
  const groups = sharedAssumptions(pages)
  if (groups.length === 0) return [paragraph(writer, [textRun(writer, t('office.noAssumptions'))])]
  return groups.flatMap((group) => {
    const names = textRun(writer, list(group.titles), { bold: true })
    return [
      ...(isCommon(group, pages) ? [] : [paragraph(writer, [names], { keepNext: true })]),
      ...group.assumptions.map((one) => bullet(writer, [textRun(writer, one)])),
    ]
  })
}

function view(writer: Writer, page: PrintablePage): Paragraph[] {
  const { address } = page.imprint
  return [
    paragraph(writer, [textRun(writer, citation(page, writer.text))], {
      keepNext: true,
      spacing: { after: 0 },
    }),
    paragraph(writer, [link(writer, address, address)]),
  ]
}

function publications(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const references = allReferences(pages)
  if (references.length === 0) {
    return [paragraph(writer, [textRun(writer, writer.text.t('office.noSources'))])]
  }
  return references.map((reference) => {
    const said = textRun(writer, `${referenceInWords(reference, writer.text)} `)
    const url = addressOf(reference)
    return paragraph(writer, url === null ? [said] : [said, link(writer, url, shortAddress(url))], {
      style: 'ListParagraph',
      numbering: { reference: PUBLICATIONS, level: 0 },
    })
  })
}

/** All pages are of the same pair and release, most often; each release and licence is named once. */
function terms(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const { t, date } = writer.text
  const byRelease = new Map(
    pages.map(({ imprint }) => [
      `${imprint.pair} ${imprint.vintage} ${imprint.licence.url}`,
      imprint,
    ]),
  )
  return [...byRelease.values()].map(({ pair, vintage, licence }) =>
    paragraph(writer, [
      textRun(writer, `${t('office.release', { pair, vintage: date(vintage) })} `),
      link(writer, licence.url, licence.name),
    ]),
  )
}
