import type { IntervalsChartProps } from './IntervalsChart.tsx'
import { Measured } from '#charts/frame/Measured.tsx'
import { PlainIntervals } from './PlainIntervals.tsx'

/** The dots of a page or an embed, in the room they get. */
export function MeasuredIntervals(props: IntervalsChartProps) {
  return <Measured title={props.title} drawing={<PlainIntervals {...props} />} />
}
