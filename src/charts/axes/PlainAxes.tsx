import { AXIS_HEIGHT, type AxisChartProps, type Axes } from './axes.ts'
import { axisLabels, valueAxisWidth } from './axisLabels.ts'
import { CENTRE_TO_BASELINE, Label } from '#charts/marks/Label.tsx'
import { linearScale } from './niceScale.ts'
import { positionOn } from './valueScale.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { PlotContext, type Plot } from './plot.ts'
import { useSvgSize, type SvgSize } from '#charts/frame/svgSize.ts'

/** Length of a tick of the time axis, in pixels. */
const TICK = 6
/** Distance from the value labels to the plot, in pixels. */
const VALUE_LABEL_GAP = 8
/** Distance from the time axis, or the lane below it, to the baseline of its labels, in pixels. */
const TIME_LABEL_DROP = 22
/** Least distance between ticks, in pixels; where years are closer, only labelled years have a tick. */
const LEAST_TICK_GAP = 5

/**
 * Renders both axes and the marks as plain SVG, for embeds and files; needs no browser to measure
 * text.
 */
export function PlainAxes<Row>({ rows, xOf, axes, behind, children }: AxisChartProps<Row>) {
  const plot = plotIn(useSvgSize(), axes)
  return (
    <PlotContext value={plot}>
      <g>{behind}</g>
      <ValueAxis axes={axes} plot={plot} />
      <YearAxis axes={axes} plot={plot} positions={rows.map((row) => xOf(row))} />
      {children}
    </PlotContext>
  )
}

/** Returns the plot area inside an SVG of this size: its edges and scales, in pixels. */
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
    y: positionOn(scale, [bottom, top]),
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
          <Label x={plot.left - VALUE_LABEL_GAP} y={plot.y(tick) + CENTRE_TO_BASELINE} anchor="end">
            {format(tick)}
          </Label>
        </g>
      ))}
    </g>
  )
}

type YearAxisProps = AxisProps &
  Readonly<{
    /** Positions of all rows on the time axis, in decimal years. */
    positions: readonly number[]
  }>

function YearAxis({ axes, plot, positions }: YearAxisProps) {
  const { lines } = useChartTheme()
  const { bottom } = plot
  const width = plot.right - plot.left
  const labels = [...axisLabels(axes.labels, width)]
  const isCrowded = width / positions.length < LEAST_TICK_GAP
  const ticks = isCrowded ? labels.map(([position]) => position) : positions
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={bottom} y2={bottom} {...lines.axis} />
      {ticks.map((position) => (
        <line
          key={position}
          x1={plot.x(position)}
          x2={plot.x(position)}
          y1={bottom}
          y2={bottom + TICK}
          {...lines.axis}
        />
      ))}
      {labels.map(([position, label]) => (
        <Label
          key={position}
          x={plot.x(position)}
          y={bottom + (axes.lane ?? 0) + TIME_LABEL_DROP}
          anchor="middle"
        >
          {label}
        </Label>
      ))}
    </g>
  )
}
