import type { Text } from '#i18n/text.ts'
import { createCache } from '#model/math/createCache.ts'
import { readLink, type LinkProblem } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { choose } from '#analysis/choose.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { withSimulation } from '#analysis/simulation/simulationResult.ts'
import { CATALOGUE, type FigureId } from './catalogue.ts'
import type { Figure } from './figure.ts'
import { FIGURES } from './figures.ts'

/** The figure of a link, and the selection it was made from. */
export type View = Readonly<{
  figure: Figure
  chosen: Chosen
  selection: Selection
  /** The parts of the link that could not be read, and are left out. */
  problems: readonly LinkProblem[]
}>

const cache = createCache<View>()

/**
 * The figure of a link, without React: for files, briefings, the command line and the build. Pages use
 * `useView`. Cached, so that typing a note does not compute the figure again.
 *
 * @param link a query string without `?`; parts that cannot be read are in `problems`
 */
export function viewOf(id: FigureId, link: string, known: Known, text: Text): View {
  const loaded = [known.chapters !== null, known.levers !== null]
  return cache([text, known.pair, id, link, ...loaded], () => computedView(id, link, known, text))
}

function computedView(id: FigureId, link: string, known: Known, text: Text): View {
  const { selection, problems } = readLink(link)
  const withoutChance = choose(known.pair, selection, known.levers)
  const chosen = withSimulation(CATALOGUE[id].needs, known, withoutChance)
  return { figure: FIGURES[id](known, chosen, text), chosen, selection, problems }
}
