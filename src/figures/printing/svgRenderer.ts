import { PlainAxes } from '#charts/axes/PlainAxes.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { PlainHeadlines } from '#figures/headline/PlainHeadlines.tsx'

/** Charts in files: parts of one SVG of a given size, rendered without a browser. */
export const svgRenderer: ChartRenderer = {
  Axes: PlainAxes,
  Canvas: ({ children }) => children,
  Headlines: PlainHeadlines,
}
