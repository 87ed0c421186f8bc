import type { Series, YearValue } from '#model/series.ts'

/** How much the yearly growth of the pair itself varied, as one source counted it. */
export type OwnSpread = Readonly<{
  /** How many changes between consecutive years the source gives. */
  found: number
  /** How many of these count: the latest ones. */
  counted: number
  /** The standard deviation of the yearly log growth; 0 below two changes. */
  deviation: number
}>

/** Earlier changes do not count: they are those of another economy, and of far smaller trade. */
const MOST_CHANGES = 30

/**
 * Computes the spread of a pair from its yearly log growth: the sample standard deviation of the
 * latest 30 changes between consecutive years that are both reported and above nothing.
 *
 * @param series the total of both flows; years in which it is the sum of both count as well
 */
export function ownSpread({ points }: Series): OwnSpread {
  const changes = points.flatMap((point, index) => yearlyGrowth(points[index - 1], point))
  const latest = changes.slice(-MOST_CHANGES)
  const counted = latest.length
  const mean = latest.reduce((sum, each) => sum + each, 0) / counted
  const squares = latest.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const deviation = counted < 2 ? 0 : Math.sqrt(squares / (counted - 1))
  return { found: changes.length, counted, deviation }
}

/** Returns the log growth from one year to the next; none where they are not consecutive. */
function yearlyGrowth(before: YearValue | undefined, point: YearValue): readonly number[] {
  if (!before?.value || !point.value || point.year !== before.year + 1) return []
  return [Math.log(point.value / before.value)]
}
