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
 * Returns the assumptions behind a figure that differ from the defaults, as one phrase each; for a figure
 * that does not depend on the scenario, at most its source.
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

/**
 * Returns one line for each compared scenario; for the figure `difference`, only for its two
 * scenarios.
 */
function comparedAssumptions(
  figure: FigureId,
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  const { t, list } = text
  const defaults = defaultsOf(known.pair)
  const scenarios = comparedIn(known, choose(known.pair, selection, known.levers), text)
  const between = scenarioPairOf(scenarios, selection.between)
  const bothScenarios = between ? [between.from, between.to] : []
  const listed = figure === 'difference' ? bothScenarios : scenarios
  return listed.map((scenario) => {
    const changes = changesOf(scenario.selection, defaults)
    const words = list(changes.map((change) => changeInWords(change, known, text)))
    // A scenario that the reader has not named has its assumptions as its name.
    if (words === scenario.name) return words
    return t('compare.assumes', {
      name: scenario.name,
      changes: words || t('compare.assumesNothing'),
    })
  })
}
