import { onDemand } from '#ui/onDemand.tsx'
import { HeadlineStrip } from './HeadlineStrip.tsx'
import type { Host } from './host.ts'
import { RechartsAxes } from './RechartsAxes.tsx'

/** The pages' drawings: Recharts, of which a figure's own part comes with the figure. */
export const PAGE_HOST: Host = {
  Axes: RechartsAxes,
  Fan: onDemand(async () => (await import('./Fan.tsx')).Fan),
  Headlines: HeadlineStrip,
  Intervals: onDemand(async () => (await import('./MeasuredIntervals.tsx')).MeasuredIntervals),
  Record: onDemand(async () => (await import('./RechartsRecord.tsx')).RechartsRecord),
  Shares: onDemand(async () => (await import('./RechartsShares.tsx')).RechartsShares),
  Tornado: onDemand(async () => (await import('./MeasuredTornado.tsx')).MeasuredTornado),
  Waterfall: onDemand(async () => (await import('./MeasuredWaterfall.tsx')).MeasuredWaterfall),
}
