import type { Point } from './linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'

/** Renders the highlighted point of the scenario's line, such as the year of the target. */
export function AnswerDot({ x, y }: Point) {
  const { colours } = useChartTheme()
  return (
    <circle cx={x} cy={y} r={5.5} fill={colours.scenario} stroke={colours.paper} strokeWidth={2} />
  )
}
