import type { ReactNode } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  Line,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type MouseHandlerDataParam,
} from 'recharts'
import { AXIS_HEIGHT, type AxisChartProps } from './AxisChart.tsx'
import { axisLabels, valueAxisWidth } from './axisLabels.ts'
import styles from './chart.module.css'
import { PlotContext } from './plot.ts'

/** Recharts draws its grid at −100. */
const BEHIND_THE_GRID = -200

/**
 * The axes of a page: Recharts keeps axes, grid, tips and keyboard, and measures the room. Labels
 * are plain text: its own measures every word it writes.
 */
export function RechartsAxes<Row>(props: AxisChartProps<Row>) {
  const { title, rows, xOf, yOf, axes, tip, onPress, behind, children } = props
  const { scale, format, margin } = axes

  function onClick({ activeTooltipIndex }: MouseHandlerDataParam) {
    const row = rows[Number(activeTooltipIndex)]
    if (row !== undefined) onPress?.(row)
  }

  return (
    <ComposedChart
      responsive
      title={title}
      className={styles['chart'] ?? ''}
      style={{ height: '100%', direction: 'ltr' }}
      data={[...rows]}
      margin={margin}
      onClick={onClick}
    >
      <CartesianGrid vertical={false} verticalCoordinatesGenerator={noLines} />
      <YearAxis rows={rows} xOf={xOf} axes={axes} />
      <YAxis
        domain={[scale.min, scale.max]}
        allowDataOverflow
        interval={0}
        ticks={[...scale.ticks]}
        tick={({ x, y, payload }) => (
          <text x={x} y={y} dy="0.355em" textAnchor="end" className={styles['label']}>
            {format(payload.value)}
          </text>
        )}
        width={valueAxisWidth(axes)}
        axisLine={false}
        tickLine={false}
      />
      <PlotBridge>
        <ZIndexLayer zIndex={BEHIND_THE_GRID}>{behind}</ZIndexLayer>
        {children}
      </PlotBridge>
      <Line dataKey={yOf} shape={nothing} dot={false} activeDot={false} isAnimationActive={false} />
      <Tooltip
        isAnimationActive={false}
        content={({ payload }) => {
          const row: Row | undefined = payload?.[0]?.payload
          return row === undefined ? null : tip(row)
        }}
      />
    </ComposedChart>
  )
}

/** The line is there for tips and keyboard alone; a path, even unseen, would be measured. */
function nothing() {
  return <g />
}

/** Those that are not drawn need not be worked out either. */
function noLines(): number[] {
  return []
}

/** A tick for every row, which is a stop for the keyboard, and as many labels as there is room for. */
function YearAxis<Row>({ rows, xOf, axes }: Pick<AxisChartProps<Row>, 'rows' | 'xOf' | 'axes'>) {
  const { domain, lane = 0 } = axes
  const labels = axisLabels(axes.labels, usePlotArea()?.width ?? 0)
  return (
    <XAxis
      dataKey={xOf}
      type="number"
      domain={[...domain]}
      ticks={rows.map((row) => xOf(row))}
      interval={0}
      tick={({ x, y, payload }) => {
        const label = labels.get(payload.value)
        if (label === undefined) return <g />

        return (
          <text x={x} y={y} dy="0.71em" textAnchor="middle" className={styles['label']}>
            {label}
          </text>
        )
      }}
      height={AXIS_HEIGHT + lane}
      tickMargin={2 + lane}
    />
  )
}

/** Hands the scales of Recharts to the marks, which know no Recharts; nothing before there is room. */
function PlotBridge({ children }: Readonly<{ children: ReactNode }>) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || area.width <= 0 || !x || !y) return null

  const plot = {
    x: (value: number) => x(value) ?? area.x,
    y: (value: number) => y(value) ?? area.y,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  }
  return <PlotContext value={plot}>{children}</PlotContext>
}
