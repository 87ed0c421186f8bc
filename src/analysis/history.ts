import type { Pair } from '#datasets/schemas.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Observation, Series, SourceId, YearValue } from '#model/series.ts'
import type { RatePerYear, Year } from '#model/units.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { isReported, seriesOf, totalSeries } from '#model/history/seriesOf.ts'
import type { Base } from '#model/projection/baseline.ts'

/** The series of one source: each flow, and the total of both. */
export type History = Readonly<{ flows: readonly [Series, Series]; total: Series }>

const cache = createCache<History>()

/** Returns the history of a pair as `source` reported it; cached, since a package never changes. */
export function historyOf(pair: Pair, source: SourceId): History {
  return cache([pair, source], () => {
    const observations: readonly Observation[] = pair.observations
    const [first, second] = pair.flows
    return {
      flows: [seriesOf(observations, source, first), seriesOf(observations, source, second)],
      total: totalSeries(observations, source, pair.flows),
    }
  })
}

/**
 * Returns a series' entry for `year`, whose value may be `null`; `undefined` outside of the series.
 */
export function valueIn({ points }: Series, year: Year): YearValue | undefined {
  return points.find((point) => point.year === year)
}

/**
 * Returns the part of a series between two years, both included; all of it where `years` is `null`.
 */
export function within(series: Series, years: readonly [number, number] | null): Series {
  if (!years) return series
  const [from, to] = years
  return { ...series, points: series.points.filter(({ year }) => year >= from && year <= to) }
}

/**
 * Returns the totals, with that of the base where an older figure stands in for one flow: the
 * projection starts there.
 */
export function totalUpToBase({ total }: History, base: Base): Series {
  if (!base.carried) return total
  const points = total.points.map((point): YearValue =>
    point.year === base.year ? { ...point, value: base.total, status: 'derived' } : point,
  )
  return { ...total, points }
}

/**
 * Returns the growth a year of a source's own total up to its base, from the last year before it that
 * has a value (`from`); `null` where there is none, or no growth from it.
 */
export function lastGrowth(
  { total }: History,
  base: Base,
): Readonly<{ growth: RatePerYear; from: Year }> | null {
  const before = total.points.filter(isReported).findLast(({ year }) => year < base.year)
  const growth = before && requiredGrowth(before.value, base.total, base.year - before.year)
  return before && growth != null ? { growth, from: before.year } : null
}
