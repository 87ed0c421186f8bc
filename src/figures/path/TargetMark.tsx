import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { Point } from '#charts/marks/linePath.ts'

/** Half of the width of the diamond, in pixels. */
const HALF = 7

/** Renders a target: a diamond at its year and value, on a thin line at its value; `x`, `y` in pixels. */
export function TargetMark({ x, y }: Point) {
  const plot = usePlot()
  const { colours, lines } = useChartTheme()
  if (y < plot.top || y > plot.bottom) return null

  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} {...lines.boundary} />
      {x >= plot.left && x <= plot.right ? (
        <path
          data-mark="target"
          d={`M${x - HALF},${y}L${x},${y - HALF}L${x + HALF},${y}L${x},${y + HALF}Z`}
          fill={colours.paper}
          stroke={colours.ink}
          strokeWidth={2}
        />
      ) : null}
    </g>
  )
}
