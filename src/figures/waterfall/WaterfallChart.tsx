import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { RecordIds } from '#charts/frame/table.ts'

/** One bar: a level from zero, or what is added to the level before it. */
export type WaterfallStep = Readonly<{
  id: string
  kind: 'baseline' | 'scenario' | 'rise' | 'fall'
  label: string
  /** As it stands beside the bar, with its sign where something is added. */
  value: string
  from: number
  to: number
  origin: RecordIds
}>

export type WaterfallProps = Readonly<{
  title: string
  steps: readonly WaterfallStep[]
  scale: NiceScale
  onOrigin: (origin: RecordIds) => void
}>

/** From one level to another in steps, one below the other. */
export function WaterfallChart(props: WaterfallProps) {
  const { Waterfall } = useChartRenderer()
  return <Waterfall {...props} />
}
