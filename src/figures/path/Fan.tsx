import { useStore } from 'zustand'
import { clipArea } from '#charts/marks/clipLine.ts'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

type FanProps = Readonly<{
  /** The latest simulation; `null` until there is one. */
  chance: ReadonlyStore<Simulation | null>
  calendar: Calendar
}>

/** Lower and upper percentile and opacity of each layer, the widest at the back. Opacities add up. */
const LAYERS = [
  ['p2', 'p97', 0.1],
  ['p10', 'p90', 0.14],
  ['p25', 'p75', 0.2],
] as const

/**
 * Renders a fan chart: the 50 %, 80 % and 95 % intervals of the simulated paths; nothing without
 * simulation.
 */
export function Fan({ chance, calendar }: FanProps) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  const bands = useStore(chance)?.bands
  if (!bands) return null

  return (
    <g data-fan="">
      {LAYERS.map(([low, high, opacity]) => {
        const edge = (end: typeof low | typeof high) =>
          bands.map((band) => ({ x: plot.x(midYear(band.year, calendar)), y: plot.y(band[end]) }))
        const outline = [...edge(high), ...edge(low).toReversed()]
        return (
          <path
            key={low}
            d={`${linePath(clipArea(outline, plot))}Z`}
            fill={colours.scenario}
            fillOpacity={opacity}
          />
        )
      })}
    </g>
  )
}
