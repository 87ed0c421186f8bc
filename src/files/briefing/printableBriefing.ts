import type { Library } from '#datasets/schemas.ts'
import type { Figure } from '#figures/figure.ts'
import type { Attribution } from './attribution.ts'

/** A publication that a figure rests on. */
export type BibliographyEntry = Library['bibliography'][number]

/** A figure as a picture with title, sentence, legend, source and caveats drawn in. */
export type Picture = Readonly<{
  png: Uint8Array
  svg: string
  /** Size in CSS pixels; the PNG may hold more pixels than these. */
  width: number
  height: number
  /** What the picture says, for those who do not see it. */
  alt: string
  /**
   * Drawing and legend alone, for a slide that says the rest itself; `null` where a slide draws the
   * figure in its own way.
   */
  bare: Readonly<{ png: Uint8Array; width: number; height: number }> | null
}>

/** One figure of a briefing with all that its page says; nothing is looked up or computed later. */
export type PrintablePage = Readonly<{
  figure: Figure
  attribution: Attribution
  picture: Picture
  /** The neutral paragraph, its numbers filled in; may hold `[to be researched: …]`. */
  paragraph: string
  /** The reader's own words in the Markdown subset; empty without any. */
  note: string
  /** What the scenario assumes beyond the default, one line each; empty for the default. */
  assumptions: readonly string[]
  references: readonly BibliographyEntry[]
}>

/** A briefing ready to be written to a file. */
export type PrintableBriefing = Readonly<{
  title: string
  /** In the Markdown subset; empty without any. */
  introduction: string
  paper: 'a4' | 'letter'
  theme: 'light' | 'dark'
  pages: readonly PrintablePage[]
}>

/** True for one figure under its own title: it says all that a cover before it would. */
export function isSingleFigure({ title, introduction, pages }: PrintableBriefing): boolean {
  const [page, ...more] = pages
  return more.length === 0 && introduction === '' && title === page?.figure.title
}

/** The day on which a briefing was made ready; today for one without pages. */
export function creationDate({ pages }: PrintableBriefing): string {
  return pages[0]?.attribution.made ?? new Date().toISOString().slice(0, 10)
}

/** The terms of use of all pages, each once. */
export function licencesOf({ pages }: PrintableBriefing): readonly Attribution['licence'][] {
  const byAddress = new Map(
    pages.map(({ attribution }) => [attribution.licence.url, attribution.licence]),
  )
  return [...byAddress.values()]
}
