import { assumptionsOf } from '#figures/words/assumptions.ts'
import { pagePathOf } from '#figures/catalogue.ts'
import { referencesOf } from '#figures/provenance/references.ts'
import { attributionOf, type Attribution } from '#files/briefing/attribution.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import type { Text } from '#i18n/text.ts'
import { currentEdition } from '#files/briefing/edition.ts'
import type { ReadyPage } from '#views/brief/pageView.ts'

/** A page with its assumptions, publications and attribution. */
export type ShownPage = ReadyPage &
  Readonly<{
    assumptions: readonly string[]
    references: readonly BibliographyEntry[]
    attribution: Attribution
  }>

/** Adds what the document shows besides the figure. */
export function shownPage(view: ReadyPage, text: Text): ShownPage {
  const { figure, pair, known, selection, chosen, library, page } = view
  return {
    ...view,
    assumptions: assumptionsOf(figure.id, known, selection, text),
    references: library ? referencesOf(figure, known, chosen, library, text) : [],
    attribution: attributionOf(pair, page.link, currentEdition(), pagePathOf(figure.id)),
  }
}
