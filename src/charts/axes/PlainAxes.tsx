import { useMemo } from 'react'
import { AXIS_HEIGHT, type AxisChartProps, type Axes } from './axes.ts'
import { axisLabels, valueAxisWidth } from './axisLabels.ts'
import { CENTRE_TO_BASELINE, Label } from '#charts/marks/Label.tsx'
import { linearScale } from './niceScale.ts'
import { positionOn } from './valueScale.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { PlotContext, type Plot } from './plot.ts'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
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
 * Renders both axes and the marks as plain SVG; needs no browser to measure text. Where the renderer has
 * a `Backdrop`, that draws the axes, and this the marks alone.
 */
export function PlainAxes<Row>({ rows, xOf, axes, behind, children }: AxisChartProps<Row>) {
  const { Backdrop } = useChartRenderer()
  const size = useSvgSize()
  // Memoised, so that marks are not drawn again where only the axes change.
  const plot = useMemo(() => plotIn(size, axes), [size, axes])
  return (
    <PlotContext value={plot}>
      {Backdrop ? null : (
        <g>
          {behind}
          <ValueAxis axes={axes} plot={plot} />
          <YearAxis axes={axes} plot={plot} positions={rows.map((row) => xOf(row))} />
        </g>
      )}
      {children}
    </PlotContext>
  )
}

/** Returns the plot area inside an SVG of this size: its edges and scales, in pixels. */
export function plotIn({ width, height }: SvgSize, axes: Axes): Plot {
  const { domain, scale, margin, lane = 0 } = axes
  const left = margin.left + valueAxisWidth(axes)
  // A box that is still being laid out may be smaller than its margins.
  const right = Math.max(left, width - margin.right)
  const { top } = margin
  const bottom = Math.max(top, height - margin.bottom - AXIS_HEIGHT - lane)
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
          <ValueLabel y={plot.y(tick)} plot={plot}>
            {format(tick)}
          </ValueLabel>
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
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={bottom} y2={bottom} {...lines.axis} />
      {[...yearTicksIn(axes, plot, positions)].map(([position, tick]) => (
        <YearTick key={position} x={plot.x(position)} plot={plot} lane={axes.lane} tick={tick} />
      ))}
    </g>
  )
}

/** A tick of the time axis: its label, `null` without one, and whether it has a line. */
type Tick = Readonly<{ label: string | null; hasLine: boolean }>

/**
 * Returns the ticks of the time axis by position: a line for every row, or only for labels where rows
 * are crowded, and as many labels as fit.
 */
export function yearTicksIn(
  axes: Axes,
  { left, right }: Plot,
  positions: readonly number[],
): ReadonlyMap<number, Tick> {
  const width = right - left
  const labels = axisLabels(axes.labels, width)
  const isCrowded = width / positions.length < LEAST_TICK_GAP
  const withLine = new Set(isCrowded ? labels.keys() : positions)
  return new Map(
    [...withLine, ...labels.keys()].map((position) => [
      position,
      { label: labels.get(position) ?? null, hasLine: withLine.has(position) },
    ]),
  )
}

type YearTickProps = Readonly<{
  x: number
  plot: Plot
  lane: number | undefined
  tick: Tick | undefined
}>

/** Renders a tick of the time axis, and its label below the lane. */
export function YearTick({ x, plot: { bottom }, lane = 0, tick }: YearTickProps) {
  const { lines } = useChartTheme()
  return (
    <g>
      {tick?.hasLine ? <line x1={x} x2={x} y1={bottom} y2={bottom + TICK} {...lines.axis} /> : null}
      {tick?.label == null ? null : (
        <Label x={x} y={bottom + lane + TIME_LABEL_DROP} anchor="middle">
          {tick.label}
        </Label>
      )}
    </g>
  )
}

type ValueLabelProps = Readonly<{ y: number; plot: Plot; children: string }>

/** Renders the label of a tick left of the value axis. */
export function ValueLabel({ y, plot, children }: ValueLabelProps) {
  return (
    <Label x={plot.left - VALUE_LABEL_GAP} y={y + CENTRE_TO_BASELINE} anchor="end">
      {children}
    </Label>
  )
}
