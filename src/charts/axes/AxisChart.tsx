import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { AxisChartProps } from './axes.ts'

/**
 * The frame of all charts over time. The renderer draws axes, grid and tips and handles the keyboard;
 * the marks are children, so that a slider can move them without re-rendering the axes.
 */
export function AxisChart<Row>(props: AxisChartProps<Row>) {
  const { Axes } = useChartRenderer()
  return <Axes {...props} />
}
