import type { Text } from '#i18n/text.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'
import { nameInSentence } from './comparedNames.ts'

/**
 * Returns a sentence: the difference between the totals of two scenarios in a year, or that one is
 * missing.
 */
export function apart({ from, to, year }: ScenarioPair, { t, usd, yearInBoth }: Text): string {
  const [fromTotal, toTotal] = [from, to].map(({ chosen: { outcome } }) => {
    return outcome.projection.total[year - outcome.base.year]
  })
  if (fromTotal === undefined || toTotal === undefined)
    return t('compare.never', { ...namesOf(from, to) })

  const parts = {
    ...namesOf(from, to),
    year: yearInBoth(year, to.chosen.outcome.base.calendar),
    value: usd(toTotal),
    other: usd(fromTotal),
    gap: usd(Math.abs(toTotal - fromTotal)),
  }
  if (toTotal === fromTotal) return t('compare.same', parts)
  return t(toTotal > fromTotal ? 'compare.more' : 'compare.less', parts)
}

function namesOf(from: NamedScenario, to: NamedScenario) {
  return { from: nameInSentence(from.name, 2), to: nameInSentence(to.name, 2) }
}
