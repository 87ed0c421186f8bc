import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { PlainTornado } from './PlainTornado.tsx'
import type { TornadoProps } from './TornadoChart.tsx'

/** The bars of a page or an embed, in the room they get. */
export function MeasuredTornado(props: TornadoProps) {
  return <ResponsiveSvg title={props.title} drawing={<PlainTornado {...props} />} />
}
