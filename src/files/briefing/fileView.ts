import type { Library } from '#datasets/schemas.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import type { Figure } from '#figures/figure.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { pagePathOf, type FigureId } from '#figures/catalogue.ts'
import { referencesOf } from '#figures/provenance/references.ts'
import { viewOf } from '#figures/viewOf.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import { attributionOf, type Edition, type Attribution } from './attribution.ts'
import type { BibliographyEntry } from './printableBriefing.ts'

/** A figure of one link, and what a file says of it. */
export type FileView = Readonly<{
  figure: Figure
  chosen: Chosen
  outcome: Outcome
  attribution: Attribution
  /** What the figure assumes beyond the default, one line each. */
  assumptions: readonly string[]
}>

/** The same with the publications it rests on. */
export type ReferencedView = FileView & Readonly<{ references: readonly BibliographyEntry[] }>

/** Which figure, of which link: what is printed leads back to exactly this one. */
export type Wanted = Readonly<{ figure: FigureId; link: string }>

/** What is known of a pair, and who published it. */
export type Facts = Readonly<{ known: Known; library: Library }>

/** The view that a link leads to, as files print it. */
export function fileView(wanted: Wanted, known: Known, edition: Edition, text: Text): FileView {
  const { figure: id, link } = wanted
  const { figure, chosen, selection } = viewOf(id, link, known, text)
  return {
    figure,
    chosen,
    outcome: chosen.outcome,
    attribution: attributionOf(known.pair, link, edition, pagePathOf(id)),
    assumptions: assumptionsOf(id, known, selection, text),
  }
}

/** A view with its publications looked up. */
export function referenced(view: FileView, { known, library }: Facts): ReferencedView {
  return { ...view, references: referencesOf(view.figure, known, view.chosen, library) }
}
