import type { Flow, Observation, SourceId } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { isReported, totalSeries, type ReportedValue } from './seriesOf.ts'

/** One odd year weighs little in so many. */
const MOST_YEARS = 10

/**
 * Returns the value since which the growth of a year is averaged: the first of the ten that the source
 * counted last before it, or of all where there are fewer, wherever gaps are. Zeros do not count.
 */
export function averagedSince(
  observations: readonly Observation[],
  source: SourceId,
  flows: readonly [Flow, Flow],
  end: Year,
): ReportedValue | undefined {
  return totalSeries(observations, source, flows)
    .points.filter(isReported)
    .filter(({ year, value }) => year < end && value > 0)
    .slice(-MOST_YEARS)[0]
}
