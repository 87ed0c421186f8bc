import type { Point } from './linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'

/** The highlighted point of a line, which answers the chart's question. */
export function AnswerDot({ x, y }: Point) {
  const { colours } = useChartTheme()
  return (
    <circle cx={x} cy={y} r={5.5} fill={colours.scenario} stroke={colours.paper} strokeWidth={2} />
  )
}
