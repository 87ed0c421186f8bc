import type { BaseCell } from './baseline.ts'
import type { Scenario } from '#model/scenario.ts'
import type { RatePerYear } from '#model/units.ts'

/**
 * Returns the growth set for a cell (one category of one flow): its category's, else its flow's.
 *
 * @returns a fraction per year, or `null` where neither is set, so that the scenario's common
 *   `growth` applies. A bare total has none.
 */
export function ownGrowth(
  { flow, category }: BaseCell,
  { growthOf }: Scenario,
): RatePerYear | null {
  if (flow === 'total') return null
  const ofCategory = category === null ? undefined : growthOf[`${flow}.${category}`]
  return ofCategory ?? growthOf[flow] ?? null
}

/** Returns the growth of a cell: the most specific that is set. A fraction per year. */
export function growthOfCell(cell: BaseCell, scenario: Scenario): RatePerYear {
  return ownGrowth(cell, scenario) ?? scenario.growth
}
