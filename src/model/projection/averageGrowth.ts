import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { isReported, totalSeries } from '#model/history/seriesOf.ts'
import type { Flow, Observation } from '#model/series.ts'
import type { RatePerYear, Usd, Year } from '#model/units.ts'
import type { Base } from './baseline.ts'

/** The growth that a link can hold, as fractions: what is beyond is no rate to go on with. */
const [LEAST_GROWTH, MOST_GROWTH] = [-0.5, 1]
/** Below this, trade stays as it is: 0.05 % a year. */
const LEAST_CHANGE = 0.0005
/** One odd year weighs little in so many. */
const MOST_YEARS = 10

/** The growth of a base since an earlier year, a fraction a year. */
export type AverageGrowth = Readonly<{ from: Year; growth: RatePerYear }>

/**
 * Returns the compound yearly growth of the base since the first of the ten years that its source
 * counted last before it, or of all where there are fewer; gaps lie within the span. `null` where no
 * year before has a value, or where the growth is too fast to go on with.
 */
export function averageGrowth(
  observations: readonly Observation[],
  flows: readonly [Flow, Flow],
  base: Base,
): AverageGrowth | null {
  const [first] = totalSeries(observations, base.source, flows)
    .points.filter(isReported)
    .filter(({ year, value }) => year < base.year && value > 0)
    .slice(-MOST_YEARS)
  const growth = first ? growthSince(first, base) : null
  return first && growth !== null ? { from: first.year, growth } : null
}

/** Returns the yearly growth of a base since a value, to three digits; `null` where it is too fast. */
export function growthSince(from: Readonly<{ year: Year; value: Usd }>, base: Base): number | null {
  const growth = requiredGrowth(from.value, base.total, base.year - from.year)
  if (growth === null || growth < LEAST_GROWTH || growth > MOST_GROWTH) return null
  return Math.abs(growth) < LEAST_CHANGE ? 0 : Number(growth.toPrecision(3))
}
