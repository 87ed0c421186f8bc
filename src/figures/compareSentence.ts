import type { Text } from '#i18n/text.ts'
import type { Selection } from '#state/selection.ts'
import type { Compared } from './compared.ts'
import { betweenIn, type Between } from './comparedBetween.ts'

/** How far two scenarios are apart, and when each is at its target. */
export function compareSentence(
  columns: readonly Compared[],
  { between }: Selection,
  text: Text,
): string {
  const found = betweenIn(columns, between)
  const second = reaching(columns, text)
  const first = found && columns.length > 1 ? apart(found, text) : text.t('compare.alone')
  return text.t('sentence.two', { first, second })
}

/** How far one scenario is from another in a year. */
export function apart({ from, to, year }: Between, { t, usd, yearInBoth }: Text): string {
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

function namesOf(from: Compared, to: Compared) {
  return { from: from.name, to: to.name }
}

function reaching(columns: readonly Compared[], { t, list, yearInBoth }: Text): string {
  const scenarios = columns.map(({ name, chosen: { outcome } }) => {
    const { reached, base, projection } = outcome
    return reached === null
      ? t('compare.notBy', { name, year: yearInBoth(projection.lastYear, base.calendar) })
      : t('compare.in', { name, year: yearInBoth(reached, base.calendar) })
  })
  return t('compare.reaching', { scenarios: list(scenarios) })
}
