import type { Text } from '#i18n/text.ts'
import type { Selection } from '#state/link/selection.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { scenarioPairOf, type ScenarioPair } from '#analysis/scenarioPair.ts'
import { nameInSentence } from '#figures/words/comparedNames.ts'
import { apart, hasTwoCalendars, namesOf } from '#figures/words/apart.ts'

/**
 * Returns two sentences: the difference of the two selected scenarios, and when each reaches its
 * target.
 */
export function compareSentence(
  scenarios: readonly NamedScenario[],
  selection: Selection,
  text: Text,
): string {
  const between = scenarioPairOf(scenarios, selection.between)
  const second = reaching(scenarios, text)
  const first =
    between && scenarios.length > 1 ? differenceOf(between, text) : text.t('compare.alone')
  return text.t('sentence.two', { first, second })
}

/** Totals of different calendars are not subtracted here: the figure `difference` aligns them. */
function differenceOf(between: ScenarioPair, text: Text): string {
  return hasTwoCalendars(between)
    ? text.t('compare.twoCalendars', namesOf(between))
    : apart(between, text)
}

function reaching(named: readonly NamedScenario[], { t, list, yearInBoth }: Text): string {
  const answers = named.map(({ name, chosen: { outcome } }) => {
    const { reached, base, projection } = outcome
    const year = yearInBoth(reached ?? projection.lastYear, base.calendar)
    return { name: nameInSentence(name, named.length), year, isReached: reached !== null }
  })
  const [first, ...others] = answers
  const isSame = others.every(({ year, isReached }) => {
    return year === first?.year && isReached === first.isReached
  })
  if (first && isSame && others.length > 0) {
    const { year, isReached } = first
    if (others.length === 1) return t(isReached ? 'compare.bothIn' : 'compare.neitherBy', { year })
    return t(isReached ? 'compare.allIn' : 'compare.noneBy', { year })
  }

  const scenarios = answers.map(({ name, year, isReached }) => {
    return t(isReached ? 'compare.in' : 'compare.notBy', { name, year })
  })
  return t('compare.reaching', { scenarios: list(scenarios) })
}
