import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { averagedSince } from '#model/history/averagedSince.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { basesOf } from './choose.ts'

/** A rate of less than 100 % is kept to three digits, and one below 0.05 % as 0. */
const ROUNDING = 0.0005

/**
 * Where a default growth comes from: a claim about the year `last`, the average from `first` to `last`,
 * or neither. Years are in words.
 */
export type GrowthOrigin = Readonly<{
  kind: 'claimed' | 'average' | 'none'
  first: string
  last: string
}>

/** Returns where the default growth of the pair comes from, in the calendar of whoever reported it. */
export function defaultGrowthOrigin(pair: Pair, { year }: Text): GrowthOrigin {
  const { claims, defaults, sources, observations, flows } = pair
  const claim = claims.find(({ kind, value }) => kind === 'growth' && value === defaults.growth)
  if (claim) {
    const source = sources.find(({ id }) => id === claim.source)
    return { kind: 'claimed', first: '', last: year(claim.year, source?.calendar ?? 'gregorian') }
  }
  const base = basesOf(pair).get(defaults.source)
  const from = base && averagedSince(observations, base.source, flows, base.year)
  const average = from ? requiredGrowth(from.value, base.total, base.year - from.year) : null
  if (!from || average === null || Math.abs(average - defaults.growth) > ROUNDING)
    return { kind: 'none', first: '', last: '' }
  const [first, last] = [year(from.year, base.calendar), year(base.year, base.calendar)]
  return { kind: 'average', first, last }
}
