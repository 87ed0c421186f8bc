import { midYear, type Calendar } from '#model/calendar.ts'
import type { Band } from '#model/chance/bands.ts'
import { clipArea, clipLine } from '#charts/marks/clipLine.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { linePath, outlinePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'

type ComparedBandProps = Readonly<{
  bands: readonly Band[]
  colour: ColourName
  /** `stroke-dasharray` of the scenario's line, which the edges share. */
  dash: string
  calendar: Calendar
}>

/** Opacity of a band, so that two can overlap each other and lines. */
export const BAND_DENSITY = 0.14

/**
 * Renders the 80 % interval (p10 to p90) of a scenario's simulated paths. Its edges have lines, so that
 * overlapping bands can be distinguished, also without colour.
 */
export function ComparedBand({ bands, colour, dash, calendar }: ComparedBandProps) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  const edge = (end: 'p10' | 'p90') =>
    bands.map((band) => ({ x: plot.x(midYear(band.year, calendar)), y: plot.y(band[end]) }))
  const [high, low] = [edge('p90'), edge('p10')]
  const outline = clipArea([...high, ...low.toReversed()], plot)
  return (
    <g>
      <path d={outlinePath(outline)} fill={colours[colour]} fillOpacity={BAND_DENSITY} />
      {Object.entries({ high, low }).map(([name, points]) => (
        <path
          key={name}
          d={linePath(clipLine(points, plot).points)}
          fill="none"
          stroke={colours[colour]}
          strokeWidth={1}
          strokeDasharray={dash}
        />
      ))}
    </g>
  )
}
