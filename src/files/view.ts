import type { Library } from '#datasets/schemas.ts'
import { assumptionsOf } from '#figures/assumptions.ts'
import { choose } from '#figures/choose.ts'
import type { Figure, FigureId, Known } from '#figures/figure.ts'
import { FIGURES } from '#figures/figures.ts'
import { referencesOf } from '#figures/references.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import { readLink } from '#state/link.ts'
import { imprintOf, type Edition, type Imprint } from './imprint.ts'
import type { Reference } from './printable.ts'

/** What is known of a pair, and who published it. */
export type Facts = Readonly<{ known: Known; library: Library }>

/** A figure of one link with everything that a file says of it. */
export type View = Readonly<{
  figure: Figure
  outcome: Outcome
  imprint: Imprint
  /** What the figure assumes beyond the default, one line each. */
  assumptions: readonly string[]
  references: readonly Reference[]
}>

/** Which figure, of which link: what is printed leads back to exactly this one. */
export type Wanted = Readonly<{ figure: FigureId; link: string }>

/** The view that a link leads to. */
export function viewOf(
  { figure: id, link }: Wanted,
  { known, library }: Facts,
  edition: Edition,
  text: Text,
): View {
  const { pair } = known
  const { selection } = readLink(link)
  const chosen = choose(pair, selection)
  const figure = FIGURES[id](known, chosen, text)
  return {
    figure,
    outcome: chosen.outcome,
    imprint: imprintOf(pair, link, edition),
    assumptions: assumptionsOf(id, pair, selection, text),
    references: referencesOf(figure, pair, chosen, library),
  }
}
