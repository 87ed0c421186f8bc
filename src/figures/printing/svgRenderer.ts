import { Fan } from '#figures/path/Fan.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { PlainAxes } from '#charts/axes/PlainAxes.tsx'
import { PlainHeadlines } from '#figures/headline/PlainHeadlines.tsx'
import { PlainIntervals } from '#charts/marks/PlainIntervals.tsx'
import { PlainRecord } from '#figures/record/PlainRecord.tsx'
import { PlainShares } from '#figures/products/PlainShares.tsx'
import { PlainTornado } from '#figures/tornado/PlainTornado.tsx'
import { PlainWaterfall } from '#figures/waterfall/PlainWaterfall.tsx'

/** The drawings of files: parts of one SVG, made without a browser. */
export const svgRenderer: ChartRenderer = {
  Axes: PlainAxes,
  Fan,
  Headlines: PlainHeadlines,
  Intervals: PlainIntervals,
  Record: PlainRecord,
  Shares: PlainShares,
  Tornado: PlainTornado,
  Waterfall: PlainWaterfall,
}
