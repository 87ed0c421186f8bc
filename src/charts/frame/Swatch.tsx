import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { LegendEntry } from './legend.ts'

type SwatchProps = Readonly<{
  entry: Extract<LegendEntry, { kind: 'layer' }>
  /** Upper left corner, in pixels. */
  x: number
  y: number
}>

/** Width and height, in pixels. */
const SIZE = 12

/** Renders the mark of a layer in a legend: a square, outlined where it is pale, or an open circle. */
export function Swatch({ entry: { colour, opacity, isRing }, x, y }: SwatchProps) {
  const { colours } = useChartTheme()
  const ink = colours[colour]
  if (isRing) {
    const centre = SIZE / 2
    return (
      <circle
        cx={x + centre}
        cy={y + centre}
        r={centre - 1}
        fill={colours.paper}
        stroke={ink}
        strokeWidth={2}
      />
    )
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
