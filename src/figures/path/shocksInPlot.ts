import type { Plot } from '#charts/axes/plot.ts'
import type { Point } from '#charts/marks/linePath.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'

/** Distance of the label of a shock from its mark, in pixels. */
export const SHOCK_LABEL_GAP = 16
/** Distance of the mark from the line, in pixels. */
const MARK_GAP = 4

/** Returns the shocks in the plot with the positions of their marks, in pixels. */
export function shocksInPlot(
  { base, projection, scenario }: Outcome,
  plot: Plot,
): (Point & Readonly<{ change: number }>)[] {
  return scenario.shocks.flatMap(({ year, change }) => {
    const value = projection.total[year - base.year]
    const x = plot.x(midYear(year, base.calendar))
    if (value === undefined || x > plot.right) return []
    // Where the line is above or below the plot, its shocks are at that edge.
    const y = Math.min(plot.bottom, plot.y(value)) - MARK_GAP
    return [{ change, x, y: Math.max(plot.top + SHOCK_LABEL_GAP, y) }]
  })
}
