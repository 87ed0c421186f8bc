import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'

type BalanceBarsProps = Readonly<{
  /** The balance in US dollars, at positions on the time axis in decimal years. */
  bars: readonly Readonly<{ x: number; value: number }>[]
  isProjected?: boolean
}>

/** Width of a bar as a fraction of its year. */
const FILLED = 0.55

/**
 * Renders one bar for each year from zero: up for a surplus, down for a deficit; outlined if
 * projected.
 */
export function BalanceBars({ bars, isProjected = false }: BalanceBarsProps) {
  const plot = usePlot()
  const { balance } = useChartTheme().colours

  const width = Math.max(1, (plot.x(1) - plot.x(0)) * FILLED)
  const zero = plot.y(0)
  const look = isProjected
    ? { fill: balance, fillOpacity: 0.2, stroke: balance, strokeDasharray: '3 2' }
    : { fill: balance, fillOpacity: 0.55 }
  return (
    <g>
      {bars.map(({ x, value }) => {
        const end = Math.min(plot.bottom, Math.max(plot.top, plot.y(value)))
        return (
          <rect
            key={x}
            x={plot.x(x) - width / 2}
            y={Math.min(zero, end)}
            width={width}
            height={Math.abs(end - zero)}
            {...look}
          />
        )
      })}
    </g>
  )
}
