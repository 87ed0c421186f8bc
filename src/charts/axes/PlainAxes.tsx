import { AXIS_HEIGHT, type AxisChartProps, type Axes } from './axes.ts'
import { axisLabels, valueAxisWidth } from './axisLabels.ts'
import { Label } from '#charts/marks/Label.tsx'
import { linearScale } from './niceScale.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { PlotContext, type Plot } from './plot.ts'
import { useSvgSize, type SvgSize } from '#charts/frame/svgSize.ts'

const TICK = 6
/** Ticks closer than this look like hatching: then only labelled years have one. */
const LEAST_TICK_GAP = 5

/** The axes of embeds and files as plain SVG, laid out without a browser. */
export function PlainAxes<Row>({ rows, xOf, axes, behind, children }: AxisChartProps<Row>) {
  const plot = plotIn(useSvgSize(), axes)
  return (
    <PlotContext value={plot}>
      <g>{behind}</g>
      <ValueAxis axes={axes} plot={plot} />
      <YearAxis axes={axes} plot={plot} places={rows.map((row) => xOf(row))} />
      {children}
    </PlotContext>
  )
}

/** The plot area inside an SVG of this size. */
export function plotIn({ width, height }: SvgSize, axes: Axes): Plot {
  const { domain, scale, margin, lane = 0 } = axes
  const left = margin.left + valueAxisWidth(axes)
  const right = width - margin.right
  const { top } = margin
  const bottom = height - margin.bottom - AXIS_HEIGHT - lane
  return {
    left,
    right,
    top,
    bottom,
    x: linearScale(domain, [left, right]),
    y: linearScale([scale.min, scale.max], [bottom, top]),
  }
}

type AxisProps = Readonly<{ axes: Axes; plot: Plot }>

function ValueAxis({ axes: { scale, format }, plot }: AxisProps) {
  const { lines } = useChartTheme()
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
  const { lines } = useChartTheme()
  const { bottom } = plot
  const width = plot.right - plot.left
  const labels = [...axisLabels(axes.labels, width)]
  const isCrowded = width / places.length < LEAST_TICK_GAP
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
