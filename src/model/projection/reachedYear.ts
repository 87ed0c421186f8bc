import type { Projection } from './projection.ts'
import type { Usd, Year } from '#model/units.ts'

/** The relative tolerance: rounding must not make a solved target count as missed. */
const TOLERANCE = 1e-9

/** True where `value` is at or above `target`, or below it by no more than rounding (1e-9). */
export function isReached(value: Usd, target: Usd): boolean {
  return value >= target * (1 - TOLERANCE)
}

/**
 * Returns the first year, from the base year to the horizon, whose total is at or above `value`, or
 * `null` where none is. It may fall below again later, after a shock.
 */
export function reachedYear({ firstYear, total }: Projection, value: Usd): Year | null {
  const years = total.findIndex((reached) => isReached(reached, value))
  return years < 0 ? null : firstYear + years
}

/** True where a total after the year that first reaches `value`, up to `last`, is below it again. */
export function fallsBack(projection: Projection, value: Usd, last: Year): boolean {
  const reached = reachedYear(projection, value)
  if (reached === null) return false
  const { firstYear, total } = projection
  const later = total.slice(reached - firstYear + 1, Math.max(0, last - firstYear + 1))
  return later.some((each) => !isReached(each, value))
}
