import type { Library } from '#datasets/schemas.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Figure } from '#figures/figure.ts'
import type { Chosen, FigureId, Known } from '#analysis/known.ts'
import { FIGURES, pageOfFigure } from '#figures/figures.ts'
import { referencesOf } from '#figures/provenance/references.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import { readLink } from '#state/link/link.ts'
import { attributionOf, type Edition, type Attribution } from './attribution.ts'
import type { BibliographyEntry } from './printableBriefing.ts'

/** A figure of one link, and what a file says of it. */
export type View = Readonly<{
  figure: Figure
  chosen: Chosen
  outcome: Outcome
  attribution: Attribution
  /** What the figure assumes beyond the default, one line each. */
  assumptions: readonly string[]
}>

/** The same with the publications it rests on. */
export type ReferencedView = View & Readonly<{ references: readonly BibliographyEntry[] }>

/** Which figure, of which link: what is printed leads back to exactly this one. */
export type Wanted = Readonly<{ figure: FigureId; link: string }>

/** What is known of a pair, and who published it. */
export type Facts = Readonly<{ known: Known; library: Library }>

/** The view that a link leads to. */
export function viewOf(wanted: Wanted, known: Known, edition: Edition, text: Text): View {
  const { figure: id, link } = wanted
  const { pair, levers } = known
  const { selection } = readLink(link)
  const chosen = withChance(id, known, choose(pair, selection, levers))
  return {
    figure: FIGURES[id](known, chosen, text),
    chosen,
    outcome: chosen.outcome,
    attribution: attributionOf(pair, link, edition, pageOfFigure(id)),
    assumptions: assumptionsOf(id, known, selection, text),
  }
}

/** A view with its publications looked up. */
export function referenced(view: View, { known, library }: Facts): ReferencedView {
  return { ...view, references: referencesOf(view.figure, known, view.chosen, library) }
}
