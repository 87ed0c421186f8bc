import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { Layer } from './ProductsChart.tsx'

/** One category's share of a year's flow. */
export type SharePart = Layer & Readonly<{ share: number }>

export type SharesTreemapProps = Readonly<{ parts: readonly SharePart[] }>

/** One year's shares as areas: a part twice as large is twice as much. */
export function SharesTreemap(props: SharesTreemapProps) {
  const { Shares } = useChartRenderer()
  return <Shares {...props} />
}
