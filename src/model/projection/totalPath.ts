import type { Base } from './baseline.ts'
import { growthOfCell } from './growthOfCell.ts'
import { growthPaths } from './growthPaths.ts'
import type { Scenario } from '#model/scenario.ts'
import { startValues } from './startValues.ts'
import type { RatePerYear, Usd, Year } from '#model/units.ts'

/**
 * Computes the same total as `project` but not its cells (a cell is one category of one flow): one
 * value a year from the base year to `lastYear`, which may lie beyond the scenario's horizon.
 *
 * Shocks after the horizon have no effect. Cells with the same growth are summed first, for speed.
 */
export function totalPath(base: Base, scenario: Scenario, lastYear: Year): Usd[] {
  const factorsOf = growthPaths(base, scenario, lastYear)
  const startOf = new Map<RatePerYear, Usd>()
  startValues(base, scenario.start).forEach((start, index) => {
    const cell = base.cells[index]
    if (!cell) return
    const growth = growthOfCell(cell, scenario)
    startOf.set(growth, (startOf.get(growth) ?? 0) + start)
  })

  const groups = [...startOf].map(([growth, start]) => ({ start, factors: factorsOf(growth) }))
  return Array.from({ length: lastYear - base.year + 1 }, (_, years) =>
    groups.reduce((total, { start, factors }) => total + start * (factors[years] ?? 0), 0),
  )
}
