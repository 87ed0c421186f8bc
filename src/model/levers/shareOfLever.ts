import type { LeverModel } from './lever.ts'
import { leverTotal } from './leverTotal.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import type { Share, Year } from '#model/units.ts'

/**
 * Computes what a lever changes in a year, beside all others of the scenario: the total with it over the
 * total without it, less 1; `null` where there is no such total.
 */
export function shareOfLever(
  base: Base,
  scenario: Scenario,
  model: LeverModel,
  lever: LeverId,
  year: Year,
): Share | null {
  if (year <= base.year) return null
  const levers = scenario.levers.filter((each) => each.lever !== lever)
  const without = leverTotal(base, { ...scenario, levers }, model, year)
  return without > 0 ? leverTotal(base, scenario, model, year) / without - 1 : null
}
