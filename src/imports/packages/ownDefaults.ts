import type { Pair } from '#datasets/schemas.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { isReported, totalSeries } from '#model/history/seriesOf.ts'
import type { Base } from '#model/projection/baseline.ts'

/** The growth that a link can hold, as fractions: what is beyond is no rate to go on with. */
const [LEAST_GROWTH, MOST_GROWTH] = [-0.5, 1]
/** Below this, trade stays as it is: 0.05 % a year. */
const LEAST_CHANGE = 0.0005
/** What trade is asked to become where nobody has named a target, as a multiple of the base. */
const TARGET_MULTIPLE = 2
/** By when, in years from the base or, if that is older, from the day of the import. */
const TARGET_YEARS = 10
/** The smallest target that a link can hold, in US dollars. */
const LEAST_TARGET = 1e3

/** The growth that the baseline goes on with. `isLast`: that of the base on the year before it, if there is any. */
export type DefaultGrowth = Readonly<{ growth: number; isLast: boolean }>

/**
 * Returns the growth of the base on the year before; where that is not known, or too fast to go on
 * with, the yearly growth since the earliest year; else 0. To three digits.
 */
export function defaultGrowth(
  pair: Pick<Pair, 'observations' | 'flows'>,
  base: Base,
): DefaultGrowth {
  const { points } = totalSeries(pair.observations, base.source, pair.flows)
  const earlier = points
    .filter(isReported)
    .filter(({ year, value }) => year < base.year && value > 0)
  const [first, before] = [earlier[0], earlier.at(-1)]
  const last = before?.year === base.year - 1 ? growthFrom(before, base) : null
  if (last !== null) return { growth: last, isLast: last !== 0 }
  return { growth: (first && growthFrom(first, base)) ?? 0, isLast: false }
}

function growthFrom(from: Readonly<{ year: number; value: number }>, base: Base): number | null {
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
