import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { basesOf } from './choose.ts'

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
export function defaultGrowthOrigin(pair: Pair, text: Text): GrowthOrigin {
  const { claims, defaults, sources } = pair
  const claim = claims.find(({ kind, value }) => kind === 'growth' && value === defaults.growth)
  const id = claim ? claim.source : defaults.source
  const calendar = sources.find((source) => source.id === id)?.calendar ?? 'gregorian'
  const inWords = (year = 0) => text.year(year, calendar)
  const since = defaults.growthSince
  return {
    kind: claim ? 'claimed' : since === undefined ? 'none' : 'average',
    first: inWords(since),
    last: inWords(claim?.year ?? basesOf(pair).get(defaults.source)?.year),
  }
}
