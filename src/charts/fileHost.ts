import { Fan } from './Fan.tsx'
import type { Host } from './host.ts'
import { PlainAxes } from './PlainAxes.tsx'
import { PlainHeadlines } from './PlainHeadlines.tsx'
import { PlainIntervals } from './PlainIntervals.tsx'
import { PlainRecord } from './PlainRecord.tsx'
import { PlainShares } from './PlainShares.tsx'
import { PlainTornado } from './PlainTornado.tsx'
import { PlainWaterfall } from './PlainWaterfall.tsx'

/** The drawings of files: parts of one SVG, made without a browser. */
export const FILE_HOST: Host = {
  Axes: PlainAxes,
  Fan,
  Headlines: PlainHeadlines,
  Intervals: PlainIntervals,
  Record: PlainRecord,
  Shares: PlainShares,
  Tornado: PlainTornado,
  Waterfall: PlainWaterfall,
}
