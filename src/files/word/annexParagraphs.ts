import { HeadingLevel, type FileChild, type Paragraph } from 'docx'
import { citation } from '#files/cite/citation.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { isCommon, sharedAssumptions } from '#files/briefing/sharedAssumptions.ts'
import { bullet } from './markdownParagraphs.ts'
import { bibliography, shortAddress } from '#files/briefing/bibliography.ts'
import { PUBLICATIONS } from './documentStyles.ts'
import { referenceRuns } from './referenceRuns.ts'
import { link, paragraph, textRun, type Writer } from './writer.ts'

/** The annex: assumptions, citations and links of the figures, publications, licences. */
export function annexParagraphs(writer: Writer, { pages }: PrintableBriefing): FileChild[] {
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

/** Lists the assumptions once for all figures, or for each scenario below the titles of its figures. */
function assumptions(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const { t, list } = writer.text
  const groups = sharedAssumptions(pages)
  if (groups.length === 0) return [paragraph(writer, [textRun(writer, t('office.noAssumptions'))])]
  return groups.flatMap((group) => {
    const names = textRun(writer, list(group.titles), { bold: true })
    return [
      ...(isCommon(group, pages) ? [] : [paragraph(writer, [names], { keepNext: true })]),
      ...group.assumptions.map((assumption) => bullet(writer, [textRun(writer, assumption)])),
    ]
  })
}

/** Writes the citation of a page and the link to its view. */
function view(writer: Writer, page: PrintablePage): Paragraph[] {
  const { address } = page.attribution
  return [
    paragraph(writer, [textRun(writer, citation(page, writer.text))], {
      keepNext: true,
      spacing: { after: 0 },
    }),
    paragraph(writer, [link(writer, address, address)]),
  ]
}

function publications(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const references = bibliography(pages)
  if (references.length === 0) {
    return [paragraph(writer, [textRun(writer, writer.text.t('office.noSources'))])]
  }
  return references.map((reference) =>
    paragraph(writer, referenceRuns(writer, reference, shortAddress), {
      style: 'ListParagraph',
      numbering: { reference: PUBLICATIONS, level: 0 },
    }),
  )
}

/** Lists each release with its licence once. */
function terms(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const { t, date } = writer.text
  const byRelease = new Map(
    pages.map(({ attribution }) => [
      `${attribution.pair} ${attribution.vintage} ${attribution.licence.url}`,
      attribution,
    ]),
  )
  return [...byRelease.values()].map(({ pair, vintage, licence }) =>
    paragraph(writer, [
      textRun(writer, `${t('office.release', { pair, vintage: date(vintage) })} `),
      link(writer, licence.url, licence.name),
    ]),
  )
}
