import type { Text } from '#i18n/text.ts'
import type { BaseRate } from '#model/otherPairs/baseRate.ts'
import type { Share } from '#model/units.ts'

/** A share closer to 0 or 1 than this is told by it. */
const SMALLEST = 0.001

/** Returns a share of draws or pairs in per cent: 0 and 1 as “under 0.1 %” and “over 99.9 %”. */
export function shareInWords(share: Share, { t, percent }: Text): string {
  if (share < SMALLEST) return t('baseRates.under', { share: percent(SMALLEST) })
  if (share > 1 - SMALLEST) return t('baseRates.over', { share: percent(1 - SMALLEST) })
  return percent(share)
}

/**
 * Returns the range of rates, lowest to highest, each in words as `inWords` puts it; “rarer than” is
 * the lowest, “commoner than” the highest. `null` where none is known.
 */
export function rangeOfRates(
  rates: readonly BaseRate[],
  inWords: (share: Share) => string,
  { t }: Text,
): string | null {
  const known = rates
    .flatMap((rate) => {
      if (rate.known) return [{ value: rate.rate, label: inWords(rate.rate) }]
      if (rate.reason === 'rarer')
        return [{ value: 0, label: t('baseRates.under', { share: inWords(rate.than) }) }]
      if (rate.reason === 'commoner')
        return [{ value: 1, label: t('baseRates.over', { share: inWords(rate.than) }) }]
      return []
    })
    .toSorted((a, b) => a.value - b.value)
  const [first, last] = [known[0], known.at(-1)]
  return first && last ? span(first.label, last.label, t) : null
}

/** Returns “low to high”, or one of them where both read alike. */
export function span(low: string, high: string, t: Text['t']): string {
  return low === high ? low : t('baseRates.range', { low, high })
}
