import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import type { ColourName } from '#charts/look/colours.ts'
import type { Year } from '#model/units.ts'

/** A category or HS chapter (or `rest`, all others), as a layer of the bars with its colour. */
export type Layer = Readonly<{
  id: string
  label: string
  colour: ColourName
  /** Opacity of a tint, which is outlined in its full colour; 1 if absent. */
  opacity?: number
}>

/** The value of each layer in one year, by its id; empty where nothing was reported. */
export type ProductsRow = Readonly<{
  year: Year
  period: string
  values: Readonly<Record<string, number>>
}>

type StackedBarsProps = Readonly<{
  layers: readonly Layer[]
  rows: readonly ProductsRow[]
  /** Called with the layer that is clicked; absent where layers cannot be clicked. */
  onPress?: (layer: string) => void
}>

/** Width of a bar as a fraction of its year. */
const FILLED = 0.8

/** Renders one bar for each year, its layers stacked from zero. */
export function StackedBars({ layers, rows, onPress }: StackedBarsProps) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  const width = Math.max(1, (plot.x(1) - plot.x(0)) * FILLED)
  return (
    <g>
      {rows.map(({ year, values }) => (
        <g key={year}>
          {stacked(layers, values).map(({ layer, from, to }) => (
            <rect
              key={layer.id}
              x={plot.x(year) - width / 2}
              y={plot.y(to)}
              width={width}
              height={plot.y(from) - plot.y(to)}
              fill={colours[layer.colour]}
              fillOpacity={layer.opacity}
              stroke={layer.opacity === undefined ? colours.paper : colours[layer.colour]}
              strokeWidth={1}
              {...(onPress && {
                cursor: 'pointer',
                onClick: () => onPress(layer.id),
              })}
            />
          ))}
        </g>
      ))}
    </g>
  )
}

/**
 * Returns where each layer of a year begins and ends on the value axis; layers without a value are
 * left out.
 */
function stacked(layers: readonly Layer[], values: ProductsRow['values']) {
  let top = 0
  return layers.flatMap((layer) => {
    const value = values[layer.id]
    if (value === undefined) return []
    const from = top
    top += value
    return [{ layer, from, to: top }]
  })
}
