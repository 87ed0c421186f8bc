import { useStore } from 'zustand'
import type { ColourName } from '#charts/look/colours.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { LineLabels } from '#charts/marks/LineLabels.tsx'
import { LevelLine } from '#charts/marks/LevelLine.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { usePlot } from '#charts/axes/plot.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { isolatedWords } from '#i18n/numbers.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Band } from '#model/chance/bands.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Usd, Year } from '#model/units.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { ComparedBand } from './ComparedBand.tsx'

/** The path of one scenario. */
export type ComparedLine = Readonly<{
  id: string
  name: string
  colour: ColourName
  /** `stroke-dasharray`, by which lines can be distinguished without colour. */
  dash: string
  /** Percentiles of its simulated paths by year; empty where the band is hidden. */
  bands: readonly Band[]
  calendar: Calendar
  values: readonly Readonly<{ year: Year; value: Usd }>[]
  /** True for the scenario that sliders move. */
  isLive?: true
}>

/** A target: one line where all scenarios have the same, else a ring for each scenario. */
export type ComparedTarget = Readonly<{
  label: string
  value: Usd
  /** Position on the time axis as a decimal year, and colour of the scenario; `null` for the line. */
  ring: Readonly<{ id: string; x: number; ink: ColourName }> | null
}>

type CompareMarksProps = Readonly<{
  lines: readonly ComparedLine[]
  targets: readonly ComparedTarget[]
  live: ReadonlyStore<Outcome>
}>

/** Renders the lines and bands of all scenarios with their names and targets. */
export function CompareMarks({ lines, targets, live }: CompareMarksProps) {
  const plot = usePlot()
  const { colours, lines: looks } = useChartTheme()
  const outcome = useStore(live)
  const placed = lines.map((line) => {
    const values = line.isLive ? movingValues(outcome) : line.values
    const points = values.map(({ year, value }) => ({
      x: plot.x(midYear(year, line.calendar)),
      y: plot.y(value),
    }))
    // While a slider moves, the last simulated band no longer belongs to the line.
    const isMoving = values.at(-1)?.value !== line.values.at(-1)?.value
    const bands = isMoving ? [] : line.bands
    return { ...line, bands, points: clipLine(points, plot).points }
  })
  const lineEnds = placed.flatMap(({ id, name, colour, points }) => {
    const end = points.at(-1)
    return end ? [{ id, label: isolatedWords(name, 'ltr'), ink: colour, ...end }] : []
  })
  return (
    <g>
      {placed.map(({ id, colour, dash, calendar, bands }) =>
        bands.length > 1 ? <ComparedBand key={id} {...{ bands, colour, dash, calendar }} /> : null,
      )}
      {placed.map(({ id, colour, dash, points }) => (
        <path
          key={id}
          d={linePath(points)}
          {...looks.scenario}
          stroke={colours[colour]}
          strokeDasharray={dash}
        />
      ))}
      {targets.map((target, index) => (
        <Target key={target.ring?.id ?? target.label} {...target} isAbove={index % 2 === 0} />
      ))}
      <LineLabels ends={lineEnds} />
    </g>
  )
}

/** Distance from a ring to the baseline of its label above or below, in pixels. */
const [RISE, DROP] = [11, 21]

/** Renders a target: a line, or a ring with its label above or below; nothing outside of the plot. */
function Target({ label, value, ring, isAbove }: ComparedTarget & Readonly<{ isAbove: boolean }>) {
  const plot = usePlot()
  const { colours } = useChartTheme()
  if (!ring) return <LevelLine value={value} line="target" labelAt="start" label={label} />

  const y = plot.y(value)
  const x = plot.x(ring.x)
  if (y < plot.top || x > plot.right) return null

  const half = textWidth(label, LABEL_SIZE) / 2
  const middle = Math.min(Math.max(x, plot.left + half), plot.right - half)

  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={5.5}
        fill={colours.paper}
        stroke={colours[ring.ink]}
        strokeWidth={2.5}
      />
      <Label x={middle} y={isAbove ? y - RISE : y + DROP} anchor="middle" ink={ring.ink}>
        {label}
      </Label>
    </g>
  )
}

function movingValues({ projection }: Outcome): ComparedLine['values'] {
  return projection.total.map((value, index) => ({ year: projection.firstYear + index, value }))
}
