import { choose, defaultsOf } from '#analysis/choose.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import type { Known } from '#analysis/known.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'
import { changesOf, type Assumption } from '#state/scenario/changes.ts'
import type { Selection } from '#state/link/selection.ts'
import { changeInWords } from './changeInWords.ts'
import { comparedIn } from './comparedNames.ts'

/**
 * Returns the assumptions behind a figure, as one phrase each: the scenario's name, if it has one, the growth
 * also where it is the default one, and what else differs from the defaults; for a figure that does not depend on the scenario, at most
 * its source and the figures that were added.
 */
export function assumptionsOf(
  figure: FigureId,
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  const { page, isMovedByScenario } = CATALOGUE[figure]
  if (page === 'compare') return comparedAssumptions(figure, known, selection, text)

  const inWords = (change: Assumption) => changeInWords(change, known, text)
  if (!isMovedByScenario) {
    const changes = changesOf(selection, defaultsOf(known.pair))
    return changes.filter(({ part }) => part === 'source' || part === 'own').map(inWords)
  }
  const { name } = selection
  return [
    ...(name === undefined ? [] : [text.t('figure.scenario', { name })]),
    ...withGrowth(selection, known).map(inWords),
  ]
}

/**
 * Returns what differs from the defaults, and the default growth where it holds: without it, no path can be
 * told from another.
 */
function withGrowth(selection: Selection, { pair }: Known): readonly Assumption[] {
  const defaults = defaultsOf(pair)
  const changes = changesOf(selection, defaults)
  const isTold = selection.solve === 'growth' || changes.some(({ part }) => part === 'growth')
  const isOverridden = pair.flows.every((flow) => selection.growthOf?.[flow] !== undefined)
  if (isTold || isOverridden) return changes
  return [{ part: 'growth', to: defaults.growth, without: selection }, ...changes]
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
  const scenarios = comparedIn(known, choose(known.pair, selection, known.levers), text)
  const between = scenarioPairOf(scenarios, selection.between)
  const bothScenarios = between ? [between.from, between.to] : []
  const listed = figure === 'difference' ? bothScenarios : scenarios
  return listed.map((scenario) => {
    const inWords = (assumed: readonly Assumption[]) =>
      list(assumed.map((change) => changeInWords(change, known, text)))
    const { name } = scenario
    // A scenario that the reader has not named has its assumptions as its name.
    if (inWords(changesOf(scenario.selection, defaultsOf(known.pair))) === name) return name
    return t('compare.assumes', { name, changes: inWords(withGrowth(scenario.selection, known)) })
  })
}
