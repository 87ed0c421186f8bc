import type { SVGAttributes } from 'react'
import type { Point } from './linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'

/** Renders the highlighted point of the scenario's line, such as the year of the target. */
export function AnswerDot({ x, y }: Point) {
  return <circle cx={x} cy={y} {...useAnswerLook()} />
}

/** Returns the look of that point, wherever it is. */
export function useAnswerLook(): SVGAttributes<SVGCircleElement> {
  const { colours } = useChartTheme()
  return { r: 5.5, fill: colours.scenario, stroke: colours.paper, strokeWidth: 2 }
}
