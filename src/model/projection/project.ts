import type { Base } from './baseline.ts'
import { growthOfCell } from './growthOfCell.ts'
import { growthPaths } from './growthPaths.ts'
import { projectionOf, type Projection } from './projection.ts'
import type { Scenario } from '#model/scenario.ts'
import { startValues } from './startValues.ts'

/**
 * Computes the path of trade with a scenario, year by year, in current US dollars: every cell of
 * the base (a category of a flow) grows at its own rate, and every shock changes all cells equally.
 *
 * With zero growth and no shock each year is the base, bit for bit. A horizon that is not after
 * the base year leaves the base year alone. It extrapolates and forecasts nothing: prices,
 * exchange rates and the rest of both economies are ignored.
 *
 * @returns finite values for growth in (−1, 10], a start ≥ 0 and two centuries.
 */
export function project(base: Base, scenario: Scenario): Projection {
  const lastYear = Math.max(base.year, scenario.horizon)
  const factorsOf = growthPaths(base, scenario, lastYear)
  const starts = startValues(base, scenario.start)
  const cells = base.cells.map((cell, index) => {
    const start = starts[index] ?? cell.value
    return { cell, values: factorsOf(growthOfCell(cell, scenario)).map((factor) => start * factor) }
  })

  return projectionOf({ firstYear: base.year, lastYear }, cells)
}
