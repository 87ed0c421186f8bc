import type { Usd } from '#model/units.ts'

/** The 90 % quantile of the standard normal: the half-width of an 80 % interval. */
export const TENTH = 1.2815515655446004

/**
 * The standard deviation in logs whose 80 % interval has these ends: |ln high − ln low| / 2.56.
 *
 * @returns 0 where either is not above zero, which has no log.
 */
export function spreadBetween(low: Usd, high: Usd): number {
  return low > 0 && high > 0 ? Math.abs(Math.log(high / low)) / (2 * TENTH) : 0
}
