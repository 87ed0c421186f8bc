import type { Text } from '#i18n/text.ts'
import { createCache } from '#model/math/createCache.ts'
import { readLink, type LinkProblem } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Figure } from '#figures/figure.ts'
import type { Chosen, FigureId, Known } from '#analysis/known.ts'
import { FIGURES } from '#figures/figures.ts'

/** A figure as a link has it, for good: the link names the pair, the release and the scenario. */
export type SnapshotView = Readonly<{
  figure: Figure
  chosen: Chosen
  selection: Selection
  /** What of the link could not be read; the rest is shown. */
  problems: readonly LinkProblem[]
}>

const cache = createCache<SnapshotView>()

/** The view of `link`; cached, so that typing a paragraph does not compute it again. */
export function snapshotView(id: FigureId, link: string, known: Known, text: Text): SnapshotView {
  const loaded = [known.chapters !== null, known.levers !== null]
  return cache([text, known.pair, id, link, ...loaded], () => viewOf(id, link, known, text))
}

function viewOf(id: FigureId, link: string, known: Known, text: Text): SnapshotView {
  const { selection, problems } = readLink(link)
  const chosen = withChance(id, known, choose(known.pair, selection, known.levers))
  return { figure: FIGURES[id](known, chosen, text), chosen, selection, problems }
}
