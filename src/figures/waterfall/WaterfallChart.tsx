import { useHost } from '#charts/frame/host.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { Origin } from '#charts/frame/table.ts'

/** One bar: a level from zero, or what is added to the level before it. */
export type WaterfallStep = Readonly<{
  id: string
  kind: 'baseline' | 'scenario' | 'rise' | 'fall'
  label: string
  /** As it stands beside the bar, with its sign where something is added. */
  value: string
  from: number
  to: number
  origin: Origin
}>

export type WaterfallProps = Readonly<{
  title: string
  steps: readonly WaterfallStep[]
  scale: NiceScale
  onOrigin: (origin: Origin) => void
}>

/** From one level to another in steps, one below the other. */
export function WaterfallChart(props: WaterfallProps) {
  const { Waterfall } = useHost()
  return <Waterfall {...props} />
}
