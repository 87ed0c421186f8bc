import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import type { Layer, ProductsRow } from './ProductsChart.tsx'

type StackedBarsProps = Readonly<{
  layers: readonly Layer[]
  rows: readonly ProductsRow[]
  /** Looks inside a layer; layers without one are not to be pressed. */
  onPress?: (layer: string) => void
}>

/** What is left of a year's width after the gap between two bars. */
const FILLED = 0.8

/** One bar a year, its layers on top of each other from the zero line. */
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
              stroke={colours.paper}
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

/** Where each layer of a year begins and ends. A layer nobody reported takes no room. */
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
