import { midYear, type Calendar } from '#model/calendar.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { clipArea } from '#charts/marks/clipArea.ts'
import { linePath } from '#charts/marks/linePath.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { useStore } from 'zustand'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'

/** Chance as it is drawn at this moment; `null` until it has been. */
export type FanProps = Readonly<{ chance: ReadonlyStore<Simulation | null>; calendar: Calendar }>

/** From the widest, which lies lowest, to the narrowest. They lie on each other, so these add up. */
const LAYERS = [
  ['p2', 'p97', 0.1],
  ['p10', 'p90', 0.14],
  ['p25', 'p75', 0.2],
] as const

/** What half, 80 % and 95 % of the draws lie within; redrawn whenever a position has been drawn. */
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
