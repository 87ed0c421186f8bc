import type { Text } from '#i18n/text.ts'
import type { Selection } from '#state/link/selection.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import { apart } from '#figures/words/apart.ts'

/** The difference between the two compared scenarios, and when each scenario reaches its target. */
export function compareSentence(
  columns: readonly NamedScenario[],
  { between }: Selection,
  text: Text,
): string {
  const found = scenarioPairOf(columns, between)
  const second = reaching(columns, text)
  const first = found && columns.length > 1 ? apart(found, text) : text.t('compare.alone')
  return text.t('sentence.two', { first, second })
}

function reaching(columns: readonly NamedScenario[], { t, list, yearInBoth }: Text): string {
  const scenarios = columns.map(({ name, chosen: { outcome } }) => {
    const { reached, base, projection } = outcome
    return reached === null
      ? t('compare.notBy', { name, year: yearInBoth(projection.lastYear, base.calendar) })
      : t('compare.in', { name, year: yearInBoth(reached, base.calendar) })
  })
  return t('compare.reaching', { scenarios: list(scenarios) })
}
