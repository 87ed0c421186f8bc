import { choose, defaultsOf } from '#analysis/choose.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import type { Known } from '#analysis/known.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'
import { changesOf } from '#state/scenario/changes.ts'
import type { Selection } from '#state/link/selection.ts'
import { changeInWords } from './changeInWords.ts'
import { comparedIn } from './comparedNames.ts'

/**
 * The assumptions of a figure that differ from the defaults, one line each; for a figure that the
 * scenario does not move, at most its source.
 */
export function assumptionsOf(
  figure: FigureId,
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  const { page, isMovedByScenario } = CATALOGUE[figure]
  if (page === 'compare') return comparedAssumptions(figure, known, selection, text)

  return changesOf(selection, defaultsOf(known.pair))
    .filter(({ part }) => part === 'source' || isMovedByScenario)
    .map((change) => changeInWords(change, known, text))
}

/** One line for each scenario of a comparison; for the figure `difference`, only for its two. */
function comparedAssumptions(
  figure: FigureId,
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  const { t, list } = text
  const defaults = defaultsOf(known.pair)
  const columns = comparedIn(known, choose(known.pair, selection, known.levers), text)
  const between = scenarioPairOf(columns, selection.between)
  const isPair = figure === 'difference'
  const shown = isPair ? (between ? [between.from, between.to] : []) : columns
  return shown.map((one) => {
    const changes = changesOf(one.selection, defaults)
    const words = list(changes.map((change) => changeInWords(change, known, text)))
    // A scenario without a name of its own is named by its assumptions.
    if (words === one.name) return words
    return t('compare.assumes', { name: one.name, changes: words || t('compare.assumesNothing') })
  })
}
