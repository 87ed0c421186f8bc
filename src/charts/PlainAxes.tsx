import { AXIS_HEIGHT, type AxisChartProps, type Axes } from './AxisChart.tsx'
import { Label } from './Label.tsx'
import { usePaint } from './paint.ts'
import { PlotContext, type Plot } from './plot.ts'
import { useSheet, type Sheet } from './sheet.ts'
import { textWidth } from './textWidth.ts'

const TYPE_SIZE = 13
const TICK = 6
/** Closer than this, ticks are a hatching: then only labelled years have one. */
const LEAST_TICK_GAP = 5
/** The least room that two labels along the axis of years keep between them. */
const GAP = 10

/** The axes of an embed or a file: the same frame as on a page, drawn without a browser. */
export function PlainAxes<Row>({ rows, xOf, axes, behind, children }: AxisChartProps<Row>) {
  const plot = plotIn(useSheet(), axes)
  return (
    <PlotContext value={plot}>
      <g>{behind}</g>
      <ValueAxis axes={axes} plot={plot} />
      <YearAxis axes={axes} plot={plot} places={rows.map((row) => xOf(row))} />
      {children}
    </PlotContext>
  )
}

/** Where the plot lies on a sheet, and how values map onto it. */
export function plotIn({ width, height }: Sheet, axes: Axes): Plot {
  const { domain, scale, format, margin, lane = 0 } = axes
  const labels = scale.ticks.map((tick) => textWidth(format(tick), TYPE_SIZE))
  const left = margin.left + Math.max(...labels) + 8
  const right = width - margin.right
  const { top } = margin
  const bottom = height - margin.bottom - AXIS_HEIGHT - lane
  const [first, last] = domain
  return {
    left,
    right,
    top,
    bottom,
    x: (value) => left + ((value - first) / (last - first)) * (right - left),
    y: (value) => bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - top),
  }
}

type AxisProps = Readonly<{ axes: Axes; plot: Plot }>

function ValueAxis({ axes: { scale, format }, plot }: AxisProps) {
  const { lines } = usePaint()
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={plot.y(tick)}
            y2={plot.y(tick)}
            {...lines.grid}
          />
          <Label x={plot.left - 8} y={plot.y(tick) + 4.5} anchor="end">
            {format(tick)}
          </Label>
        </g>
      ))}
    </g>
  )
}

function YearAxis({ axes, plot, places }: AxisProps & Readonly<{ places: readonly number[] }>) {
  const { lines } = usePaint()
  const { bottom } = plot
  const labels = labelsIn(axes, plot)
  const isCrowded = (plot.right - plot.left) / places.length < LEAST_TICK_GAP
  const ticks = isCrowded ? labels.map(([place]) => place) : places
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={bottom} y2={bottom} {...lines.axis} />
      {ticks.map((place) => (
        <line
          key={place}
          x1={plot.x(place)}
          x2={plot.x(place)}
          y1={bottom}
          y2={bottom + TICK}
          {...lines.axis}
        />
      ))}
      {labels.map(([place, label]) => (
        <Label key={place} x={plot.x(place)} y={bottom + (axes.lane ?? 0) + 22} anchor="middle">
          {label}
        </Label>
      ))}
    </g>
  )
}

/** As many labels as the width allows: all of them, every second, every third … */
function labelsIn({ labels }: Axes, plot: Plot): [number, string][] {
  const all = [...labels]
  const widest = Math.max(0, ...all.map(([, label]) => textWidth(label, TYPE_SIZE))) + GAP
  const room = (plot.right - plot.left) / Math.max(1, all.length)
  const every = Math.max(1, Math.ceil(widest / room))
  return all.filter((_, index) => index % every === 0)
}
