import type { Usd } from '#model/units.ts'

/** Ten per cent of a normal lies beyond this many standard deviations. */
export const TENTH = 1.2815515655446004

/**
 * The standard deviation in logs of which two amounts are the ends of 80 %: |ln high − ln low| / 2.56.
 *
 * @returns 0 where either is not above zero, which has no log.
 */
export function spreadBetween(low: Usd, high: Usd): number {
  return low > 0 && high > 0 ? Math.abs(Math.log(high / low)) / (2 * TENTH) : 0
}
