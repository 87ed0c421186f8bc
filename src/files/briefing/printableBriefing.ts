import type { Publication } from '#figures/provenance/references.ts'
import { pagePathOf } from '#figures/catalogue.ts'
import type { Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { Year } from '#model/units.ts'
import type { Attribution } from './attribution.ts'
import { today } from './edition.ts'

/** A publication that a figure is based on. */
export type BibliographyEntry = Publication

/** A figure as a picture that includes title, sentence, legend, source and caveats. */
export type Picture = Readonly<{
  png: Uint8Array
  svg: string
  /** Size in CSS pixels; the PNG may have more pixels. */
  width: number
  height: number
  /** Alternative text of the picture. */
  alt: string
  /** Drawing and legend only, for a slide or a document that shows the rest as text; `null`: not needed. */
  bare: Readonly<{ png: Uint8Array; width: number; height: number }> | null
}>

/** One figure of a briefing with all content of its page; nothing is computed later. */
export type PrintablePage = Readonly<{
  figure: Figure
  attribution: Attribution
  picture: Picture
  /** The neutral paragraph, its numbers filled in; may contain `[to be researched: …]`. */
  paragraph: string
  /** The reader's comment in the Markdown subset; empty without one. */
  note: string
  /** What the scenario assumes beyond the default, one line each; empty for the default. */
  assumptions: readonly string[]
  references: readonly BibliographyEntry[]
  /** The years that matter, the most important first; none for figures without a scenario. */
  keyYears: readonly Year[]
}>

/** A briefing whose content is complete, ready to be written in any file format. */
export type PrintableBriefing = Readonly<{
  title: string
  /** Text by the reader in the Markdown subset; empty without any. */
  introduction: string
  paper: 'a4' | 'letter'
  theme: 'light' | 'dark'
  /** Whether files have whole tables and, in presentations, the list of sources too. */
  isWhole: boolean
  pages: readonly PrintablePage[]
}>

/** True for one figure under its own title, which needs no cover page. */
export function isSingleFigure({ title, introduction, pages }: PrintableBriefing): boolean {
  const [page, ...furtherPages] = pages
  return furtherPages.length === 0 && introduction === '' && title === page?.figure.title
}

/** Returns the address of the app from which a page was made. */
export function siteOf({ figure, attribution }: PrintablePage): string {
  const page = attribution.address.replace(/[?#].*$/s, '')
  return page.slice(0, page.length - pagePathOf(figure.id).length)
}

/** Returns the day on which the pages were created, ISO 8601; today without pages. */
export function creationDate({ pages }: PrintableBriefing): string {
  return pages[0]?.attribution.made ?? today()
}

/** Lists the licences of all pages, each once. */
export function licencesOf({ pages }: PrintableBriefing): readonly Attribution['licence'][] {
  const byAddress = new Map(
    pages.map(({ attribution }) => [attribution.licence.url, attribution.licence]),
  )
  return [...byAddress.values()]
}

/** The terms of use in words, with their address where they have one. */
export function termsInWords({ name, url }: Attribution['licence'], { t }: Text): string {
  return url === null
    ? t('bundle.termsByName', { licence: name })
    : t('bundle.terms', { licence: name, url })
}
