import {
  Bookmark,
  HeadingLevel,
  type FileChild,
  type IParagraphOptions,
  type Paragraph,
} from 'docx'
import { citation } from '#files/cite/citation.ts'
import type {
  BibliographyEntry,
  PrintableBriefing,
  PrintablePage,
} from '#files/briefing/printableBriefing.ts'
import { isCommon, sharedAssumptions } from '#files/briefing/sharedAssumptions.ts'
import { bullet } from './markdownParagraphs.ts'
import {
  addressOf,
  bibliography,
  hostOf,
  referenceInWords,
  shortAddress,
} from '#files/briefing/bibliography.ts'
import { ANNEX_MARK } from './contents.ts'
import { PUBLICATIONS } from './documentStyles.ts'
import { link, paragraph, textRun, type Inline, type Writer } from './writer.ts'

/** The annex: assumptions, citations and links of the figures, publications, licences. */
export function annexParagraphs(writer: Writer, { pages }: PrintableBriefing): FileChild[] {
  const { t } = writer.text
  const title = textRun(writer, t('office.annex'))
  const mark = new Bookmark({ id: ANNEX_MARK, children: [...title.children] })
  return [
    paragraph(writer, [{ words: title.words, children: [mark] }], {
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: writer.hasFrontPage,
    }),
    subheading(writer, t('office.assumptions')),
    ...assumptions(writer, pages),
    subheading(writer, t('office.views')),
    ...pages.map((page) => view(writer, page)),
    subheading(writer, t('office.sources')),
    ...publications(writer, pages),
    subheading(writer, t('office.terms')),
    ...terms(writer, pages),
  ]
}

function subheading(writer: Writer, title: string): Paragraph {
  return paragraph(writer, [textRun(writer, title)], { heading: HeadingLevel.HEADING_2 })
}

/** Lists the assumptions once for all figures, or for each scenario after the titles of its figures. */
function assumptions(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const { t, list } = writer.text
  const groups = sharedAssumptions(pages)
  if (groups.length === 0) return [small(writer, [textRun(writer, t('office.noAssumptions'))])]
  return groups.flatMap((group) => {
    const names = textRun(writer, list(group.titles), { bold: true })
    return [
      ...(isCommon(group, pages) ? [] : [small(writer, [names], { keepNext: true })]),
      ...group.assumptions.map((assumption) =>
        bullet(writer, [textRun(writer, assumption)], { style: 'Publication' }),
      ),
    ]
  })
}

/** Writes the citation of a page and the link to its view. */
function view(writer: Writer, page: PrintablePage): Paragraph {
  const { address } = page.attribution
  const cited = textRun(writer, `${citation(page, writer.text)} `)
  return small(writer, [cited, link(writer, address, shortAddress(address))])
}

function publications(writer: Writer, pages: readonly PrintablePage[]): Paragraph[] {
  const references = bibliography(pages)
  if (references.length === 0) {
    return [small(writer, [textRun(writer, writer.text.t('office.noSources'))])]
  }
  return references.map((reference) =>
    small(writer, referenceRuns(writer, reference), {
      numbering: { reference: PUBLICATIONS, level: 0 },
    }),
  )
}

/** Returns a publication in one line, followed by a link. */
function referenceRuns(writer: Writer, reference: BibliographyEntry): readonly Inline[] {
  const words = textRun(writer, `${referenceInWords(reference, writer.text)} `)
  const url = addressOf(reference)
  return url === null ? [words] : [words, link(writer, url, hostOf(url))]
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
    small(writer, [
      textRun(writer, `${t('office.release', { pair, vintage: date(vintage) })} `),
      licence.url === null
        ? textRun(writer, licence.name)
        : link(writer, licence.url, licence.name),
    ]),
  )
}

/** Creates a paragraph of the annex, in smaller type. */
function small(
  writer: Writer,
  parts: readonly Inline[],
  options: IParagraphOptions = {},
): Paragraph {
  return paragraph(writer, parts, { ...options, style: 'Publication' })
}
