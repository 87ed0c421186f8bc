import type { Text } from '#i18n/text.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'

/** The difference between two scenarios in a year, as a sentence; or that either has no value then. */
export function apart({ from, to, year }: ScenarioPair, { t, usd, yearInBoth }: Text): string {
  const [before, after] = [from, to].map(({ chosen: { outcome } }) => {
    return outcome.projection.total[year - outcome.base.year]
  })
  if (before === undefined || after === undefined)
    return t('compare.never', { ...namesOf(from, to) })

  const parts = {
    ...namesOf(from, to),
    year: yearInBoth(year, to.chosen.outcome.base.calendar),
    value: usd(after),
    other: usd(before),
    gap: usd(Math.abs(after - before)),
  }
  if (after === before) return t('compare.same', parts)
  return t(after > before ? 'compare.more' : 'compare.less', parts)
}

function namesOf(from: NamedScenario, to: NamedScenario) {
  return { from: from.name, to: to.name }
}
