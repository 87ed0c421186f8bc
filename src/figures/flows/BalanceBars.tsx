import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot, type Plot } from '#charts/axes/plot.ts'

/** The balance in US dollars, at a position on the time axis in decimal years. */
type Balance = Readonly<{ x: number; value: number }>

/** Width of a bar as a fraction of its year. */
const FILLED = 0.55

/** Renders one bar for each reported year from zero: up for a surplus, down for a deficit. */
export function BalanceBars({ bars }: Readonly<{ bars: readonly Balance[] }>) {
  const plot = usePlot()
  const { balance } = useChartTheme().colours
  return (
    <g>
      {bars.map((bar) => (
        <rect key={bar.x} {...balanceBox(bar, plot)} fill={balance} fillOpacity={0.55} />
      ))}
    </g>
  )
}

/** Returns the bar of one year, within the plot. */
export function balanceBox({ x, value }: Balance, plot: Plot) {
  const width = Math.max(1, (plot.x(1) - plot.x(0)) * FILLED)
  const zero = plot.y(0)
  const end = Math.min(plot.bottom, Math.max(plot.top, plot.y(value)))
  return { x: plot.x(x) - width / 2, y: Math.min(zero, end), width, height: Math.abs(end - zero) }
}
