import type { Base } from './baseline.ts'
import type { Shock } from '#model/scenario.ts'
import type { Year } from '#model/units.ts'

/**
 * True if a shock changes the projection: it is after the base year, whose figure already includes
 * earlier events, and no later than the horizon.
 */
export function isEffective(shock: Shock, base: Pick<Base, 'year'>, horizon: Year): boolean {
  return shock.year > base.year && shock.year <= horizon
}
