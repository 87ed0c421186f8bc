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

/** The figure of a link, with everything that files state about it. */
export type FileView = Readonly<{
  figure: Figure
  chosen: Chosen
  outcome: Outcome
  attribution: Attribution
  /** What the figure assumes beyond the default, one line each. */
  assumptions: readonly string[]
}>

/** A view with the publications that its figure is based on. */
export type ReferencedView = FileView & Readonly<{ references: readonly BibliographyEntry[] }>

/** The figure to export and the link of its view. */
export type Wanted = Readonly<{ figure: FigureId; link: string }>

/** The data of a country pair, and the publications behind them. */
export type Facts = Readonly<{ known: Known; library: Library }>

/** Computes the view of a link, as files print it. */
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

/** Adds the publications that the figure of a view is based on. */
export function referenced(view: FileView, { known, library }: Facts, text: Text): ReferencedView {
  const references = referencesOf(view.figure, known, view.chosen, library, text)
  return { ...view, references }
}
