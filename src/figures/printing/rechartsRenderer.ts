import { RechartsAxes } from '#charts/axes/RechartsAxes.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'

/**
 * The components of charts on pages, with axes by Recharts. The code of `Canvas` is loaded on demand.
 */
export const rechartsRenderer: ChartRenderer = {
  Axes: RechartsAxes,
  Canvas: lazyWithRetry(
    async () => (await import('#charts/frame/InteractiveCanvas.tsx')).InteractiveCanvas,
  ),
  Headlines: HeadlineStrip,
}
