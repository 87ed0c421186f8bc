import { projectedTotal } from '#model/attribution/projectedTotal.ts'
import type { Text } from '#i18n/text.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'
import { nameInSentence } from './comparedNames.ts'

/**
 * Returns a sentence: the difference between the totals of two scenarios in a year, or that one is
 * missing. Where they count by different calendars, the first one is aligned to years of the second.
 */
export function apart({ from, to, year }: ScenarioPair, { t, usd, yearInBoth }: Text): string {
  const { calendar } = to.chosen.outcome.base
  const [fromTotal, toTotal] = [from, to].map(({ chosen: { outcome } }) =>
    projectedTotal(outcome, year, calendar),
  )
  if (fromTotal == null || toTotal == null) return t('compare.never', namesOf({ from, to }))

  const parts = {
    ...namesOf({ from, to }),
    year: yearInBoth(year, calendar),
    value: usd(toTotal),
    other: usd(fromTotal),
    gap: usd(Math.abs(toTotal - fromTotal)),
  }
  if (toTotal === fromTotal) return t('compare.same', parts)
  return t(toTotal > fromTotal ? 'compare.more' : 'compare.less', parts)
}

/** Whether two scenarios start from bases that count by years of different calendars. */
export function hasTwoCalendars({ from, to }: ScenarioPair): boolean {
  return from.chosen.outcome.base.calendar !== to.chosen.outcome.base.calendar
}

/** Returns the names of both scenarios, as a sentence has them. */
export function namesOf({ from, to }: Pick<ScenarioPair, 'from' | 'to'>) {
  return { from: nameInSentence(from.name, 2), to: nameInSentence(to.name, 2) }
}
