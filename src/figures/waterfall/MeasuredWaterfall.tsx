import { Measured } from '#charts/frame/Measured.tsx'
import { PlainWaterfall } from './PlainWaterfall.tsx'
import type { WaterfallProps } from './WaterfallChart.tsx'

/** The steps of a page or an embed, in the room they get. */
export function MeasuredWaterfall(props: WaterfallProps) {
  return <Measured title={props.title} drawing={<PlainWaterfall {...props} />} />
}
