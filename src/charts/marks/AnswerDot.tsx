import type { Point } from './linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'

/** The point on a line that answers the question of its chart. */
export function AnswerDot({ x, y }: Point) {
  const { colours } = useChartTheme()
  return (
    <circle cx={x} cy={y} r={5.5} fill={colours.scenario} stroke={colours.paper} strokeWidth={2} />
  )
}
