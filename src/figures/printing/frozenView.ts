import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
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

const made = new WeakMap<Text, WeakMap<Pair, Map<string, SnapshotView>>>()

/** The view of `link`; made once, so that typing beside it does not work it out again. */
export function snapshotView(id: FigureId, link: string, known: Known, text: Text): SnapshotView {
  const inText = made.get(text) ?? new WeakMap<Pair, Map<string, SnapshotView>>()
  made.set(text, inText)
  const ofPair = inText.get(known.pair) ?? new Map<string, SnapshotView>()
  inText.set(known.pair, ofPair)

  const key = `${id}?${link} ${known.chapters ? 'chapters' : ''} ${known.levers ? 'levers' : ''}`
  const view = ofPair.get(key) ?? madeView(id, link, known, text)
  ofPair.set(key, view)
  return view
}

function madeView(id: FigureId, link: string, known: Known, text: Text): SnapshotView {
  const { selection, problems } = readLink(link)
  const chosen = withChance(id, known, choose(known.pair, selection, known.levers))
  return { figure: FIGURES[id](known, chosen, text), chosen, selection, problems }
}
