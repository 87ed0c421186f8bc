import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from './svgRenderer.ts'

/** The components of charts on pages: as in embeds, and axes by Recharts once a reader comes near. */
export const pageRenderer: ChartRenderer = { ...interactiveSvgRenderer, loadNext: loadRecharts }

async function loadRecharts(): Promise<ChartRenderer> {
  const { RechartsAxes } = await import('#charts/axes/RechartsAxes.tsx')
  return { ...interactiveSvgRenderer, Backdrop: RechartsAxes }
}
