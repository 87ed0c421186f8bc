import { useStore } from 'zustand'
import { clipArea } from '#charts/marks/clipLine.ts'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/** The latest simulation; `null` until there is one. */
type FanProps = Readonly<{ chance: ReadonlyStore<Simulation | null>; calendar: Calendar }>

/** From the widest, at the back, to the narrowest. They overlap, so their opacities add up. */
const LAYERS = [
  ['p2', 'p97', 0.1],
  ['p10', 'p90', 0.14],
  ['p25', 'p75', 0.2],
] as const

/** The intervals of 50 %, 80 % and 95 % of the simulated paths; re-rendered with every simulation. */
export function Fan({ chance, calendar }: FanProps) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  const years = useStore(chance)?.bands
  if (!years) return null

  return (
    <g data-fan="">
      {LAYERS.map(([low, high, opacity]) => {
        const ends = (end: typeof low | typeof high) =>
          years.map((band) => ({ x: plot.x(midYear(band.year, calendar)), y: plot.y(band[end]) }))
        const outline = [...ends(high), ...ends(low).toReversed()]
        return (
          <path
            key={low}
            d={`${linePath(clipArea(outline, plot.top))}Z`}
            fill={colours.scenario}
            fillOpacity={opacity}
          />
        )
      })}
    </g>
  )
}
