import { lazy } from 'react'
import { HeadlineStrip } from './HeadlineStrip.tsx'
import type { Host } from './host.ts'
import { RechartsAxes } from './RechartsAxes.tsx'

/** The pages' drawings: Recharts, of which a figure's own part comes with the figure. */
export const PAGE_HOST: Host = {
  Axes: RechartsAxes,
  Fan: lazy(async () => ({ default: (await import('./Fan.tsx')).Fan })),
  Headlines: HeadlineStrip,
  Intervals: lazy(async () => ({
    default: (await import('./MeasuredIntervals.tsx')).MeasuredIntervals,
  })),
  Record: lazy(async () => ({ default: (await import('./RechartsRecord.tsx')).RechartsRecord })),
  Shares: lazy(async () => ({ default: (await import('./RechartsShares.tsx')).RechartsShares })),
  Tornado: lazy(async () => ({ default: (await import('./MeasuredTornado.tsx')).MeasuredTornado })),
  Waterfall: lazy(async () => ({
    default: (await import('./MeasuredWaterfall.tsx')).MeasuredWaterfall,
  })),
}
