import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { averageGrowth } from '#model/projection/averageGrowth.ts'
import { basesOf } from './choose.ts'

/**
 * Where the default growth of a pair comes from: the year of a claim that states it, the years between
 * which trade grew so on average, or no growth on file to go on with. Years are in words.
 */
export type GrowthOrigin =
  | Readonly<{ kind: 'claim'; year: string }>
  | Readonly<{ kind: 'average'; first: string; last: string }>
  | Readonly<{ kind: 'none' }>

/**
 * Returns where the default growth of the pair comes from, in the calendar of whoever reported it;
 * `null` where its package set it otherwise.
 */
export function defaultGrowthOrigin(pair: Pair, text: Text): GrowthOrigin | null {
  const { claims, defaults, sources, observations, flows } = pair
  const claim = claims.find(({ kind, value }) => kind === 'growth' && value === defaults.growth)
  if (claim) {
    const source = sources.find(({ id }) => id === claim.source)
    return { kind: 'claim', year: text.year(claim.year, source?.calendar ?? 'gregorian') }
  }
  const base = basesOf(pair).get(defaults.source)
  const average = base ? averageGrowth(observations, flows, base) : null
  if (!base || (average?.growth ?? 0) !== defaults.growth) return null
  if (!average) return { kind: 'none' }
  const [first, last] = [average.from, base.year].map((year) => text.year(year, base.calendar))
  return { kind: 'average', first: first ?? '', last: last ?? '' }
}
