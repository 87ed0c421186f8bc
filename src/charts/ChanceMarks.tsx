import type { ChanceMark, ChanceRow } from './ChanceChart.tsx'
import { Label, LABEL_SIZE } from './Label.tsx'
import { linePath } from './linePath.ts'
import { usePaint } from './paint.ts'
import { usePlot } from './plot.ts'
import { textWidth } from './textWidth.ts'

type ChanceMarksProps = Readonly<{ rows: readonly ChanceRow[]; mark: ChanceMark }>

/** A dot a year, the line through them, and the year that was asked for. */
export function ChanceMarks({ rows, mark }: ChanceMarksProps) {
  const plot = usePlot()
  const { colours, lines } = usePaint()
  const points = rows.map(({ year, by }) => ({ year, x: plot.x(year), y: plot.y(by) }))
  const asked = points.find(({ year }) => year === mark.year)
  return (
    <g>
      <path d={linePath(points)} {...lines.scenario} />
      {points.map(({ year, x, y }) => (
        <circle key={year} cx={x} cy={y} r={3.5} fill={colours.scenario} />
      ))}
      {asked ? <Asked {...asked} label={mark.label} /> : null}
    </g>
  )
}

/** On the rising line there is room above and to the left, except near the beginning. */
function Asked({ x, y, label }: Readonly<{ x: number; y: number; label: string }>) {
  const plot = usePlot()
  const { colours, lines } = usePaint()
  const hasRoom = x - plot.left > textWidth(label, LABEL_SIZE) + 16
  return (
    <g>
      <line x1={x} x2={x} y1={y} y2={plot.bottom} {...lines.drop} />
      <circle
        cx={x}
        cy={y}
        r={5.5}
        fill={colours.scenario}
        stroke={colours.paper}
        strokeWidth={2}
      />
      <Label
        x={hasRoom ? x - 8 : plot.left + 8}
        y={Math.max(plot.top + 12, y - (hasRoom ? 8 : 22))}
        anchor={hasRoom ? 'end' : 'start'}
        ink="scenario"
      >
        {label}
      </Label>
    </g>
  )
}
