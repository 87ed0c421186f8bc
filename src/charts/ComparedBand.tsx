import { midYear, type Calendar } from '#model/calendar.ts'
import type { Band } from '#model/bands.ts'
import { belowTop } from './belowTop.ts'
import type { ColourName } from './colours.ts'
import { linePath } from './linePath.ts'
import { usePaint } from './paint.ts'
import { untilTop, usePlot } from './plot.ts'

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
  const { colours } = usePaint()
  const [high, low] = (['p90', 'p10'] as const).map((end) =>
    bands.map((band) => ({ x: plot.x(midYear(band.year, calendar)), y: plot.y(band[end]) })),
  )
  if (!high || !low) return null

  const outline = belowTop([...high, ...low.toReversed()], plot.top)
  return (
    <g>
      <path d={`${linePath(outline)}Z`} fill={colours[colour]} fillOpacity={BAND_DENSITY} />
      {[high, low].map((edge, index) => (
        <path
          key={index === 0 ? 'high' : 'low'}
          d={linePath(untilTop(edge, plot.top).points)}
          fill="none"
          stroke={colours[colour]}
          strokeWidth={1}
          strokeDasharray={dash}
        />
      ))}
    </g>
  )
}
