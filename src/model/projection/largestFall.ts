import type { Scenario, Shock } from '#model/scenario.ts'
import type { Base } from './baseline.ts'
import { isEffective } from './isEffective.ts'

/**
 * Returns the largest fall that a scenario assumes: the shock with the most negative change among
 * those that begin between the base year and the horizon; `undefined` without such a shock.
 */
export function largestFall(base: Base, scenario: Scenario): Shock | undefined {
  return scenario.shocks
    .filter((shock) => shock.change < 0 && isEffective(shock, base, scenario.horizon))
    .toSorted((a, b) => a.change - b.change)[0]
}
