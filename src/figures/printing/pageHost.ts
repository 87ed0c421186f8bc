import { onDemand } from '#ui/loading/onDemand.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import type { Host } from '#charts/frame/host.ts'
import { RechartsAxes } from '#charts/axes/RechartsAxes.tsx'

/** The pages' drawings: Recharts, of which a figure's own part comes with the figure. */
export const PAGE_HOST: Host = {
  Axes: RechartsAxes,
  Fan: onDemand(async () => (await import('#figures/path/Fan.tsx')).Fan),
  Headlines: HeadlineStrip,
  Intervals: onDemand(
    async () => (await import('#charts/marks/MeasuredIntervals.tsx')).MeasuredIntervals,
  ),
  Record: onDemand(async () => (await import('#figures/record/RechartsRecord.tsx')).RechartsRecord),
  Shares: onDemand(
    async () => (await import('#figures/products/RechartsShares.tsx')).RechartsShares,
  ),
  Tornado: onDemand(
    async () => (await import('#figures/tornado/MeasuredTornado.tsx')).MeasuredTornado,
  ),
  Waterfall: onDemand(
    async () => (await import('#figures/waterfall/MeasuredWaterfall.tsx')).MeasuredWaterfall,
  ),
}
