import { RechartsAxes } from '#charts/axes/RechartsAxes.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'

/** Charts on pages: axes by Recharts. The canvas is loaded on demand. */
export const rechartsRenderer: ChartRenderer = {
  Axes: RechartsAxes,
  Canvas: lazyWithRetry(
    async () => (await import('#charts/frame/InteractiveCanvas.tsx')).InteractiveCanvas,
  ),
  Headlines: HeadlineStrip,
}
