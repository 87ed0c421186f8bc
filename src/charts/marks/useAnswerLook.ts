import type { SVGAttributes } from 'react'
import { useChartTheme } from '#charts/look/chartTheme.ts'

/** Returns the look of the highlighted point of the scenario's line, such as the year of the target. */
export function useAnswerLook(): SVGAttributes<SVGCircleElement> {
  const { colours } = useChartTheme()
  return { r: 5.5, fill: colours.scenario, stroke: colours.paper, strokeWidth: 2 }
}
