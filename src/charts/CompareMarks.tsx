import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { ComparedLine, ComparedTarget } from './CompareChart.tsx'
import { Label } from './Label.tsx'
import { apart, LineLabels } from './LineLabels.tsx'
import { linePath } from './linePath.ts'
import { useLive, type Live } from './live.ts'
import { usePaint } from './paint.ts'
import { untilTop, usePlot } from './plot.ts'

type CompareMarksProps = Readonly<{
  lines: readonly ComparedLine[]
  targets: readonly ComparedTarget[]
  live: Live<Outcome>
}>

/** The lines of all scenarios with their names, and what they are to reach. */
export function CompareMarks({ lines, targets, live }: CompareMarksProps) {
  const plot = usePlot()
  const { colours, lines: looks } = usePaint()
  const outcome = useLive(live)
  const drawn = lines.map((line) => {
    const values = line.isLive ? movingValues(outcome) : line.values
    const points = values.map(({ year, value }) => ({
      x: plot.x(midYear(year, line.calendar)),
      y: plot.y(value),
    }))
    return { ...line, points: untilTop(points, plot.top).points }
  })
  const ends = drawn.flatMap(({ id, name, colour, points }) => {
    const end = points.at(-1)
    return end ? [{ id, label: name, ink: colour, ...end }] : []
  })
  return (
    <g>
      {drawn.map(({ id, colour, dash, points }) => (
        <path
          key={id}
          d={linePath(points)}
          {...looks.scenario}
          stroke={colours[colour]}
          strokeDasharray={dash}
        />
      ))}
      <Targets targets={targets} />
      <LineLabels ends={ends} />
    </g>
  )
}

/** How far a name stands above its line, in pixels. */
const ABOVE = 6

/** A line for each target; where two lie close, their names stand apart. */
function Targets({ targets }: Pick<CompareMarksProps, 'targets'>) {
  const plot = usePlot()
  const { lines } = usePaint()
  const seen = targets
    .map(({ label, value }) => ({ label, y: plot.y(value) }))
    .filter(({ y }) => y >= plot.top)
  const places = apart(
    seen.map(({ y }) => y - ABOVE),
    plot.top,
    plot.bottom,
  )
  return (
    <g>
      {seen.map(({ label, y }) => (
        <line key={label} x1={plot.left} x2={plot.right} y1={y} y2={y} {...lines.target} />
      ))}
      {seen.map(({ label, y }, index) => (
        <Label key={label} x={plot.left + 6} y={places[index] ?? y} ink="ink">
          {label}
        </Label>
      ))}
    </g>
  )
}

function movingValues({ projection }: Outcome): ComparedLine['values'] {
  return projection.total.map((value, index) => ({ year: projection.firstYear + index, value }))
}
