import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { PlainWaterfall } from './PlainWaterfall.tsx'
import type { WaterfallProps } from './WaterfallChart.tsx'

/** The steps of a page or an embed, in the room they get. */
export function MeasuredWaterfall(props: WaterfallProps) {
  return <ResponsiveSvg title={props.title} drawing={<PlainWaterfall {...props} />} />
}
