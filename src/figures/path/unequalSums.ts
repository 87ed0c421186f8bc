import { valueIn, type History } from '#analysis/history.ts'
import type { Text } from '#i18n/text.ts'

/** Largest difference of a total from the sum of its flows that rounding explains, as a share. */
const ROUNDING = 0.002

/**
 * Returns a sentence that names the years whose total is not the sum of both flows, because they were
 * published apart; none where all agree.
 */
export function unequalSums({ total, flows: [first, second] }: History, text: Text): string[] {
  const years = total.points.flatMap(({ year, value }) => {
    const [sold, bought] = [valueIn(first, year)?.value, valueIn(second, year)?.value]
    if (value === null || sold == null || bought == null) return []
    return Math.abs(sold + bought - value) > value * ROUNDING
      ? [text.year(year, total.calendar)]
      : []
  })
  return years.length === 0 ? [] : [text.t('path.unequalSums', { years: text.list(years) })]
}
