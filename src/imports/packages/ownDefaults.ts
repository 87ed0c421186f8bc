import type { Pair } from '#datasets/schemas.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { isReported, totalSeries } from '#model/history/seriesOf.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { Usd, Year } from '#model/units.ts'

/** The growth that a link can hold, as fractions: what is beyond is no rate to go on with. */
const [LEAST_GROWTH, MOST_GROWTH] = [-0.5, 1]
/** Below this, trade stays as it is: 0.05 % a year. */
const LEAST_CHANGE = 0.0005
/** One odd year weighs little in so many. */
const MOST_YEARS = 10
/** What trade is asked to become where nobody has named a target, as a multiple of the base. */
const TARGET_MULTIPLE = 2
/** By when, in years from the base or, if that is older, from the day of the import. */
const TARGET_YEARS = 10
/** The smallest target that a link can hold, in US dollars. */
const LEAST_TARGET = 1e3

/**
 * Returns the growth that the baseline goes on with, a fraction a year: the compound rate of the base
 * since the first of the ten years counted last before it, or of all where there are fewer, wherever gaps
 * are. It is 0 where no year is counted before it, or where it is too fast.
 */
export function defaultGrowth(
  { observations, flows }: Pick<Pair, 'observations' | 'flows'>,
  base: Base,
): Pick<Pair['defaults'], 'growth' | 'growthSince'> {
  const [first] = totalSeries(observations, base.source, flows)
    .points.filter(isReported)
    .filter(({ year, value }) => year < base.year && value > 0)
    .slice(-MOST_YEARS)
  const growth = first ? growthSince(first, base) : null
  return first && growth !== null ? { growth, growthSince: first.year } : { growth: 0 }
}

/** Returns the yearly growth of a base since a value, to three digits; `null` where it is too fast. */
export function growthSince(from: Readonly<{ year: Year; value: Usd }>, base: Base): number | null {
  const growth = requiredGrowth(from.value, base.total, base.year - from.year)
  if (growth === null || growth < LEAST_GROWTH || growth > MOST_GROWTH) return null
  return Math.abs(growth) < LEAST_CHANGE ? 0 : Number(growth.toPrecision(3))
}

/**
 * Returns a target to begin with: about twice the base, ten years on. It is assumed, which is why the
 * package has no row of a target and no claim of one.
 */
export function defaultTarget(base: Base, day: string): Pair['defaults']['target'] {
  const value = Math.max(LEAST_TARGET, Number((base.total * TARGET_MULTIPLE).toPrecision(2)))
  return { value, year: Math.max(base.year, Number(day.slice(0, 4))) + TARGET_YEARS }
}
