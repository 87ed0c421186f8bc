import type { Text } from '#i18n/text.ts'
import type { Selection } from '#state/link/selection.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import { apart } from '#figures/words/apart.ts'

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
  const first = between && scenarios.length > 1 ? apart(between, text) : text.t('compare.alone')
  return text.t('sentence.two', { first, second })
}

function reaching(named: readonly NamedScenario[], { t, list, yearInBoth }: Text): string {
  const scenarios = named.map(({ name, chosen: { outcome } }) => {
    const { reached, base, projection } = outcome
    return reached === null
      ? t('compare.notBy', { name, year: yearInBoth(projection.lastYear, base.calendar) })
      : t('compare.in', { name, year: yearInBoth(reached, base.calendar) })
  })
  return t('compare.reaching', { scenarios: list(scenarios) })
}
