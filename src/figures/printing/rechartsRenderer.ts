import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { RechartsAxes } from '#charts/axes/RechartsAxes.tsx'

/** The pages' drawings: Recharts, of which a figure's own part comes with the figure. */
export const rechartsRenderer: ChartRenderer = {
  Axes: RechartsAxes,
  Fan: lazyWithRetry(async () => (await import('#figures/path/Fan.tsx')).Fan),
  Headlines: HeadlineStrip,
  Intervals: lazyWithRetry(
    async () => (await import('#charts/marks/MeasuredIntervals.tsx')).MeasuredIntervals,
  ),
  Record: lazyWithRetry(
    async () => (await import('#figures/record/RechartsRecord.tsx')).RechartsRecord,
  ),
  Shares: lazyWithRetry(
    async () => (await import('#figures/products/RechartsShares.tsx')).RechartsShares,
  ),
  Tornado: lazyWithRetry(
    async () => (await import('#figures/tornado/MeasuredTornado.tsx')).MeasuredTornado,
  ),
  Waterfall: lazyWithRetry(
    async () => (await import('#figures/waterfall/MeasuredWaterfall.tsx')).MeasuredWaterfall,
  ),
}
