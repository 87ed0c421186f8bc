import type { Usd } from './units.ts'

/** An 80 % interval reaches this many standard deviations, end to end. */
const EIGHTY = 2 * 1.2815515655446004

/**
 * How unsure a flow's base is, from what the sources report for the same year: the lowest and
 * highest are read as an 80 % interval, (ln high − ln low) / 2.56.
 *
 * @returns a standard deviation in logs; 0 where fewer than two sources report more than nothing,
 *   since a zero says that a channel is not counted, not that there is no trade.
 */
export function baseSpread(reported: readonly (Usd | null)[]): number {
  const values = reported.filter((value) => value !== null).filter((value) => value > 0)
  return values.length < 2 ? 0 : Math.log(Math.max(...values) / Math.min(...values)) / EIGHTY
}
