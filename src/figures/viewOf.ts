import { createElement } from 'react'
import { withYears, type Text } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'
import { createCache } from '#model/math/createCache.ts'
import { readLink, type LinkProblem } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { choose } from '#analysis/choose.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import { CATALOGUE, type FigureId } from './catalogue.ts'
import type { Figure } from './figure.ts'
import { FIGURES } from './figures.ts'

/** A figure, and the selection that it was computed from. */
export type View = Readonly<{
  figure: Figure
  chosen: Chosen
  selection: Selection
  /** The parts of the link that could not be read; `selection` does not contain them. */
  problems: readonly LinkProblem[]
}>

const cache = createCache<View>()

/**
 * Computes the figure that a link describes, without React: for files, briefings, the command line and
 * the build. Cached by pair, link, language and loaded data, since callers repeat it at every keystroke.
 *
 * @param link a query string without `?`; parts that cannot be read are in `problems`
 */
export function viewOf(id: FigureId, link: string, known: Known, text: Text): View {
  const isLoaded = [known.chapters !== null, known.levers !== null]
  return cache([text, known.pair, id, link, ...isLoaded], () => computedView(id, link, known, text))
}

function computedView(id: FigureId, link: string, packaged: Known, text: Text): View {
  const { selection, problems } = readLink(link)
  const known = { ...packaged, pair: pairWithOwn(packaged.pair, selection.own, text) }
  const withoutSimulation = choose(known.pair, selection, known.levers)
  const chosen = withSimulation(CATALOGUE[id].needs, known, withoutSimulation)
  const styledText = withYears(text, selection.calendar)
  const figure = inText(FIGURES[id](known, chosen, styledText), styledText)
  return { figure, chosen, selection, problems }
}

/** Returns the figure with a drawing that uses `text`, whatever the text of the page or file around it. */
function inText(figure: Figure, text: Text): Figure {
  const { draw } = figure
  if (!draw) return figure
  return {
    ...figure,
    draw: (context) => createElement(TextContext, { value: text }, draw(context)),
  }
}
