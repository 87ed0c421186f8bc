import type { Share } from '#model/units.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'

/** One share with what it may be, or that it is not known. */
export type IntervalMark = Readonly<{
  id: string
  colour: ColourName
  /** What was read off or worked out is open, what was counted filled. */
  isFilled: boolean
  share: Share | null
  interval: readonly [Share, Share] | null
  /** The number, or why there is none. */
  label: string
}>

/** One name along the axis, with its marks below each other. */
export type IntervalRow = Readonly<{ id: string; label: string; marks: readonly IntervalMark[] }>

export type IntervalsChartProps = Readonly<{
  title: string
  rows: readonly IntervalRow[]
  scale: NiceScale
}>

/** Shares as dots, each on the interval that it may lie in. */
export function IntervalsChart(props: IntervalsChartProps) {
  const { Intervals } = useChartRenderer()
  return <Intervals {...props} />
}
