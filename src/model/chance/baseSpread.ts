import { spreadBetween } from '#model/math/interval80.ts'
import type { Usd } from '#model/units.ts'

/**
 * How unsure a flow's base is, from what the sources report for the same year: the lowest and
 * highest are read as an 80 % interval, (ln high − ln low) / 2.56.
 *
 * @returns a standard deviation in logs; 0 where fewer than two sources report more than nothing,
 *   since a zero says that a channel is not counted, not that there is no trade.
 */
export function baseSpread(reported: readonly (Usd | null)[]): number {
  const values = reported.filter((value) => value !== null).filter((value) => value > 0)
  return values.length < 2 ? 0 : spreadBetween(Math.min(...values), Math.max(...values))
}
