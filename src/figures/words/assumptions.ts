import type { Text } from '#i18n/text.ts'
import { changesOf } from '#state/scenario/changes.ts'
import type { Selection } from '#state/link/selection.ts'
import { changeInWords } from './changeInWords.ts'
import { choose, defaultsOf } from '#analysis/choose.ts'
import { comparedIn } from './comparedNames.ts'
import { betweenIn } from '#analysis/scenarioPair.ts'
import type { FigureId, Known } from '#analysis/known.ts'
import { MOVED_BY_SCENARIO } from '#figures/figures.ts'

/**
 * What a figure assumes beyond the default, one line each. A figure that the scenario does not move
 * assumes nothing but whose numbers it shows.
 */
export function assumptionsOf(
  figure: FigureId,
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  if (figure === 'compare' || figure === 'difference') {
    return besides(figure, known, selection, text)
  }

  return changesOf(selection, defaultsOf(known.pair))
    .filter(({ part }) => part === 'source' || MOVED_BY_SCENARIO.has(figure))
    .map((change) => changeInWords(change, known, text))
}

/** What each scenario of a comparison assumes, by its name; or the two whose difference it is. */
function besides(
  figure: 'compare' | 'difference',
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  const { t, list } = text
  const defaults = defaultsOf(known.pair)
  const columns = comparedIn(known, choose(known.pair, selection, known.levers), text)
  const between = betweenIn(columns, selection.between)
  const shown = figure === 'compare' ? columns : between ? [between.from, between.to] : []
  return shown.map((one) => {
    const changes = changesOf(one.selection, defaults)
    const words = list(changes.map((change) => changeInWords(change, known, text)))
    // Some are named by what they assume.
    if (words === one.name) return words
    return t('compare.assumes', { name: one.name, changes: words || t('compare.assumesNothing') })
  })
}
