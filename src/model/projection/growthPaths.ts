import type { Base } from './baseline.ts'
import { createCache } from '#model/math/createCache.ts'
import { effectiveShocks, logOfChange, logPath } from './logPath.ts'
import type { Scenario } from '#model/scenario.ts'
import type { RatePerYear, Year } from '#model/units.ts'

/**
 * Returns a function of growth that computes what one dollar of the base year becomes: the factors
 * year by year from the base year (always 1) to `lastYear`, with the scenario's shocks.
 *
 * Cached by growth, since many cells grow at the same rate.
 */
export function growthPaths(
  base: Base,
  scenario: Scenario,
  lastYear: Year,
): (growth: RatePerYear) => readonly number[] {
  const shocks = effectiveShocks(base, scenario)
  const cache = createCache<readonly number[]>()

  return (growth) =>
    cache([growth], () => logPath(logOfChange(growth), shocks, base.year, lastYear).map(Math.exp))
}
