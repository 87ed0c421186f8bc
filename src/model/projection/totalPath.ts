import type { Base } from './baseline.ts'
import { growthOfCell } from './growthOfCell.ts'
import { growthPaths } from './growthPaths.ts'
import type { Scenario } from '#model/scenario.ts'
import { startValues } from './startValues.ts'
import type { RatePerYear, Usd, Year } from '#model/units.ts'

/**
 * The total of `project` alone, year by year from the base year to `lastYear`, which may lie
 * beyond the scenario's horizon; shocks after the horizon have no effect here either. Cells with
 * the same growth are added up first, which makes solving fast.
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
