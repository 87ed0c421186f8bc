import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'

/** Returns the target's year, limited to the horizon of the projection. */
export function lastYear({ target, scenario }: Pick<Outcome, 'target' | 'scenario'>): Year {
  return Math.min(target.year, scenario.horizon)
}
