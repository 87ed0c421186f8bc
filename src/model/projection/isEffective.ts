import type { Base } from './baseline.ts'
import type { Shock } from '#model/scenario.ts'
import type { Year } from '#model/units.ts'

/**
 * True where a shock changes the projection: it comes after the base year, whose figure already
 * holds what had happened by then, and no later than the horizon.
 */
export function isEffective(shock: Shock, base: Pick<Base, 'year'>, horizon: Year): boolean {
  return shock.year > base.year && shock.year <= horizon
}
