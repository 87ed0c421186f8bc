import { InteractiveAxes } from '#charts/axes/InteractiveAxes.tsx'
import { PlainAxes } from '#charts/axes/PlainAxes.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { InteractiveCanvas } from '#charts/frame/InteractiveCanvas.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import { PlainHeadlines } from '#figures/headline/PlainHeadlines.tsx'

/** The components of charts in files: parts of one SVG of a given size, rendered without a browser. */
export const svgRenderer: ChartRenderer = {
  Axes: PlainAxes,
  Canvas: ({ children }) => children,
  Headlines: PlainHeadlines,
}

/** The components of charts in embeds: plain SVG as in files, but with tips and keys. */
export const interactiveSvgRenderer: ChartRenderer = {
  Axes: InteractiveAxes,
  Canvas: InteractiveCanvas,
  Headlines: HeadlineStrip,
}
