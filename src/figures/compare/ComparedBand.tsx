import { midYear, type Calendar } from '#model/calendar.ts'
import type { Band } from '#model/chance/bands.ts'
import { clipArea } from '#charts/marks/clipArea.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine, usePlot } from '#charts/axes/plot.ts'

type ComparedBandProps = Readonly<{
  bands: readonly Band[]
  colour: ColourName
  /** The strokes and gaps of the scenario's line, which its edges share. */
  dash: string
  calendar: Calendar
}>

/** How dense a band is, so that two can lie on each other and on lines. */
export const BAND_DENSITY = 0.14

/**
 * What 80 % of the draws of one scenario lie within. Its edges are drawn, so that it is told from
 * another that lies on it, in grey too.
 */
export function ComparedBand({ bands, colour, dash, calendar }: ComparedBandProps) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  const edge = (end: 'p10' | 'p90') =>
    bands.map((band) => ({ x: plot.x(midYear(band.year, calendar)), y: plot.y(band[end]) }))
  const [high, low] = [edge('p90'), edge('p10')]
  const outline = clipArea([...high, ...low.toReversed()], plot.top)
  return (
    <g>
      <path d={`${linePath(outline)}Z`} fill={colours[colour]} fillOpacity={BAND_DENSITY} />
      {Object.entries({ high, low }).map(([name, points]) => (
        <path
          key={name}
          d={linePath(clipLine(points, plot.top).points)}
          fill="none"
          stroke={colours[colour]}
          strokeWidth={1}
          strokeDasharray={dash}
        />
      ))}
    </g>
  )
}
