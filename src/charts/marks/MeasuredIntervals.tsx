import type { IntervalsChartProps } from './IntervalsChart.tsx'
import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { PlainIntervals } from './PlainIntervals.tsx'

/** The dots of a page or an embed, in the room they get. */
export function MeasuredIntervals(props: IntervalsChartProps) {
  return <ResponsiveSvg title={props.title} drawing={<PlainIntervals {...props} />} />
}
