import { InteractiveAxes } from '#charts/axes/InteractiveAxes.tsx'
import type { ChartRenderer } from '#charts/frame/chartRenderer.ts'
import { InteractiveCanvas } from '#charts/frame/InteractiveCanvas.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'

/** Charts in embeds: as light as those in files, but interactive. */
export const interactiveSvgRenderer: ChartRenderer = {
  Axes: InteractiveAxes,
  Canvas: InteractiveCanvas,
  Headlines: HeadlineStrip,
}
