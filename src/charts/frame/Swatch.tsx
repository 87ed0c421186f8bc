import { useChartTheme } from '#charts/look/chartTheme.ts'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import type { LegendEntry } from './legend.ts'

type SwatchProps = Readonly<{
  entry: Extract<LegendEntry, { kind: 'layer' }>
  /** Upper left corner, in pixels. */
  x: number
  y: number
}>

/** Width and height, in pixels. */
const SIZE = 12

/** Renders the mark of a layer in a legend: its symbol, or a square, outlined where it is pale. */
export function Swatch({ entry: { colour, opacity, symbol }, x, y }: SwatchProps) {
  const ink = useChartTheme().colours[colour]
  if (symbol) {
    return <StatusMark status={symbol} x={x + SIZE / 2} y={y + SIZE / 2} size={4} ink={ink} />
  }
  const outline = { stroke: ink, strokeOpacity: 0.6 }
  return (
    <rect
      x={x + 0.5}
      y={y + 0.5}
      width={SIZE - 1}
      height={SIZE - 1}
      fill={ink}
      fillOpacity={opacity}
      {...(opacity !== undefined && outline)}
    />
  )
}
