import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from './svgRenderer.ts'

/** The components of charts on pages: as in embeds, until a reader comes near. */
export const pageRenderer: ChartRenderer = {
  ...interactiveSvgRenderer,
  loadNext: async () => (await import('./rechartsRenderer.ts')).rechartsRenderer,
}
