import { createContext, useContext, type ComponentType, type ReactElement } from 'react'
import type { AxisChartProps } from '#charts/axes/AxisChart.tsx'
import type { FanProps } from '#figures/path/Fan.tsx'
import type { HeadlinesProps } from '#figures/headline/Headlines.tsx'
import type { IntervalsChartProps } from '#charts/marks/IntervalsChart.tsx'
import type { RecordChartProps } from '#figures/record/RecordChart.tsx'
import type { SharesTreemapProps } from '#figures/products/SharesTreemap.tsx'
import type { TornadoProps } from '#figures/tornado/TornadoChart.tsx'
import type { WaterfallProps } from '#figures/waterfall/WaterfallChart.tsx'

/**
 * What draws axes, bars and areas. Pages have Recharts do it; embeds and files, which must be light
 * or need no browser, plain SVG. The marks between the axes are the same everywhere.
 */
export type ChartRenderer = Readonly<{
  Axes: <Row>(props: AxisChartProps<Row>) => ReactElement
  Fan: ComponentType<FanProps>
  Headlines: ComponentType<HeadlinesProps>
  Intervals: ComponentType<IntervalsChartProps>
  Record: ComponentType<RecordChartProps>
  Shares: ComponentType<SharesTreemapProps>
  Tornado: ComponentType<TornadoProps>
  Waterfall: ComponentType<WaterfallProps>
}>

/** Carries the host down to the drawings. */
export const ChartRendererContext = createContext<ChartRenderer | null>(null)

/**
 * The host of the drawings.
 *
 * @throws Error outside a `HostContext`: a mistake of ours.
 */
export function useChartRenderer(): ChartRenderer {
  const host = useContext(ChartRendererContext)
  if (!host) throw new Error('useHost() needs a <HostContext> above it. Wrap the figures.')
  return host
}
