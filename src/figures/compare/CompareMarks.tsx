import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { ComparedLine, ComparedTarget } from './CompareChart.tsx'
import { ComparedBand } from './ComparedBand.tsx'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { LineLabels } from '#charts/marks/LineLabels.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { useStore } from 'zustand'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine, usePlot } from '#charts/axes/plot.ts'
import { textWidth } from '#charts/look/textWidth.ts'

type CompareMarksProps = Readonly<{
  lines: readonly ComparedLine[]
  targets: readonly ComparedTarget[]
  live: ReadonlyStore<Outcome>
}>

/** The lines of all scenarios with their names, and what they are to reach. */
export function CompareMarks({ lines, targets, live }: CompareMarksProps) {
  const plot = usePlot()
  const { colours, lines: looks } = useChartTheme()
  const outcome = useStore(live)
  const drawn = lines.map((line) => {
    const values = line.isLive ? movingValues(outcome) : line.values
    const points = values.map(({ year, value }) => ({
      x: plot.x(midYear(year, line.calendar)),
      y: plot.y(value),
    }))
    // A band that was drawn for where the hand was before would say something else than its line.
    const isMoving = values.at(-1)?.value !== line.values.at(-1)?.value
    const bands = isMoving ? [] : line.bands
    return { ...line, bands, points: clipLine(points, plot.top).points }
  })
  const ends = drawn.flatMap(({ id, name, colour, points }) => {
    const end = points.at(-1)
    return end ? [{ id, label: name, ink: colour, ...end }] : []
  })
  return (
    <g>
      {drawn.map(({ id, colour, dash, calendar, bands }) =>
        bands.length > 1 ? <ComparedBand key={id} {...{ bands, colour, dash, calendar }} /> : null,
      )}
      {drawn.map(({ id, colour, dash, points }) => (
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
      <LineLabels ends={ends} />
    </g>
  )
}

/** Rings side by side are named in turn above and below, where the screen is narrow too. */
function Target({ label, value, ring, isAbove }: ComparedTarget & Readonly<{ isAbove: boolean }>) {
  const plot = usePlot()
  const { colours, lines } = useChartTheme()
  const y = plot.y(value)
  if (y < plot.top) return null
  if (!ring) {
    return (
      <g>
        <line x1={plot.left} x2={plot.right} y1={y} y2={y} {...lines.target} />
        <Label x={plot.left + 6} y={y - 6} ink="ink">
          {label}
        </Label>
      </g>
    )
  }
  const x = plot.x(ring.x)
  if (x > plot.right) return null

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
      <Label x={middle} y={isAbove ? y - 11 : y + 21} anchor="middle" ink={ring.ink}>
        {label}
      </Label>
    </g>
  )
}

function movingValues({ projection }: Outcome): ComparedLine['values'] {
  return projection.total.map((value, index) => ({ year: projection.firstYear + index, value }))
}
