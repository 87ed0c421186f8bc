import type { ReactElement, ReactNode } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  Line,
  Tooltip,
  XAxis,
  YAxis,
  type MouseHandlerDataParam,
} from 'recharts'
import styles from './chart.module.css'
import type { NiceScale } from './niceScale.ts'

/** What stands along both axes, and the room around the plot. */
export type Axes = Readonly<{
  /** From the first to the last place on the axis of years. */
  domain: readonly [number, number]
  /** The places that have a label. Every row is a stop for the keyboard, labelled or not. */
  labels: ReadonlyMap<number, string>
  scale: NiceScale
  format: (value: number) => string
  margin: Readonly<{ top: number; right: number; bottom: number; left: number }>
  /** How much the axis of years keeps free between itself and its labels. */
  lane?: number
}>

type AxisChartProps<Row> = Readonly<{
  title: string
  rows: readonly Row[]
  /** Where a row lies on the axis of years. */
  xOf: (row: Row) => number
  /** How high the tip of a row points; every row has a tip, also one without a figure. */
  yOf: (row: Row) => number
  axes: Axes
  tip: (row: Row) => ReactElement | null
  onPress?: (row: Row) => void
  children: ReactNode
}>

const LABEL_HEIGHT = 30

/**
 * The frame that all charts over years share. Recharts keeps axes, grid, tips and keyboard; what is
 * drawn between them are the children, so that a slider can move them without waking Recharts.
 */
export function AxisChart<Row>(props: AxisChartProps<Row>) {
  const { title, rows, xOf, yOf, axes, tip, onPress, children } = props
  const { domain, labels, scale, format, margin, lane = 0 } = axes

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
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey={xOf}
        type="number"
        domain={[...domain]}
        ticks={rows.map((row) => xOf(row))}
        interval={0}
        tickFormatter={(x: number) => labels.get(x) ?? ''}
        height={LABEL_HEIGHT + lane}
        tickMargin={2 + lane}
      />
      <YAxis
        domain={[scale.min, scale.max]}
        allowDataOverflow
        interval={0}
        ticks={[...scale.ticks]}
        tickFormatter={format}
        width="auto"
        axisLine={false}
        tickLine={false}
      />
      {children}
      <Line dataKey={yOf} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
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
