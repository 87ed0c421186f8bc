import { RechartsAxes } from '#charts/axes/RechartsAxes.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from './svgRenderer.ts'

/** The components of charts on pages once a reader comes near: axes and grid by Recharts. */
export const rechartsRenderer: ChartRenderer = {
  ...interactiveSvgRenderer,
  Backdrop: RechartsAxes,
}
