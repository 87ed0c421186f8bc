import type { Projection } from '#model/projection/projection.ts'
import type { Share, Year } from '#model/units.ts'

/** How pairs recovered from a fall, some years after the trough. */
export type FallRow = Readonly<{
  pairGroup: string
  sizeClass: string
  /** The fall was this large or larger: −0.15 is 15 %. */
  fall: number
  years: number
  /** In what share of the group's years such a fall happened; `null`: they were not counted. */
  frequency: Share | null
  events: number
  /** Quantiles of trade divided by that of the year before the fall. */
  p10: number
  p50: number
  p90: number
  /**
   * Share of pairs at or above the level before the fall: in that year, and at any time by then.
   */
  above: Share
  regained: Share
}>

/**
 * Returns how comparable pairs recovered from a similar fall: the rows of the largest counted fall
 * that does not exceed the fall `change`, year after year. Empty where none was counted.
 *
 * @param change the change of trade in the shock: −0.2 is a fall of 20 %
 */
export function recoveryOf(
  falls: readonly FallRow[],
  pairGroup: string,
  sizeClass: string,
  change: number,
): readonly FallRow[] {
  const ofPairs = falls.filter((row) => {
    return row.pairGroup === pairGroup && row.sizeClass === sizeClass && row.fall >= change
  })
  const largest = Math.min(...ofPairs.map(({ fall }) => fall))
  return ofPairs.filter(({ fall }) => fall === largest).toSorted((a, b) => a.years - b.years)
}

/**
 * Computes how many years after the year of a fall a projection is back at the total before it.
 *
 * @returns 0 where other growth outweighs the fall at once; `null` where it is not by its last year.
 */
export function regainedAfter({ firstYear, total }: Projection, fallYear: Year): number | null {
  const trough = fallYear - firstYear
  const before = total[trough - 1]
  const years = total.slice(trough).findIndex((value) => before !== undefined && value >= before)
  return years < 0 ? null : years
}
