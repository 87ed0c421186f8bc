import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { AxisChartProps } from './axes.ts'

/**
 * Renders a chart over time with the axes of the surrounding renderer (page, embed or file).
 * The marks are children, so that a slider can move them without re-rendering the axes.
 */
export function AxisChart<Row>(props: AxisChartProps<Row>) {
  const { Axes } = useChartRenderer()
  return <Axes {...props} />
}
