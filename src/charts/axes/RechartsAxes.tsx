import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import {
  CartesianGrid,
  ComposedChart,
  Line,
  Tooltip,
  useActiveTooltipDataPoints,
  useIsTooltipActive,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type MouseHandlerDataParam,
} from 'recharts'
import { AXIS_HEIGHT, type AxisChartProps, type TipDock } from './axes.ts'
import { axisLabels, valueAxisWidth } from './axisLabels.ts'
import type { NiceScale } from './niceScale.ts'
import styles from './RechartsAxes.module.css'
import { PlotContext } from './plot.ts'
import { positionOn } from './valueScale.ts'

/** The z-index of marks painted under Recharts' grid, which has z-index −100. */
const BEHIND_GRID = -200

/**
 * Renders the axes of a page with Recharts: axes, grid and tooltips, keyboard control and resizing.
 * Tick labels are plain `<text>`, because the `<Text>` of Recharts measures every word, which is slow.
 */
export function RechartsAxes<Row>(props: AxisChartProps<Row>) {
  const { title, rows, xOf, yOf, axes, renderTip, dock, onPress, behind, children } = props
  const { scale, format, margin } = axes

  function onClick({ activeTooltipIndex }: MouseHandlerDataParam) {
    // A first touch comes before there is an index, and `Number(null)` would be the first row.
    const row = activeTooltipIndex == null ? undefined : rows[Number(activeTooltipIndex)]
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
        scale={scale.isLog ? 'log' : 'linear'}
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
      <PlotBridge scale={scale}>
        <ZIndexLayer zIndex={BEHIND_GRID}>{behind}</ZIndexLayer>
        {children}
      </PlotBridge>
      <Line dataKey={yOf} shape={nothing} dot={false} activeDot={false} isAnimationActive={false} />
      <Tooltip
        isAnimationActive={false}
        content={({ payload }) => {
          const row: Row | undefined = payload?.[0]?.payload
          return row === undefined || dock ? null : renderTip(row)
        }}
      />
      {dock ? <DockedTip dock={dock} renderTip={renderTip} /> : null}
    </ComposedChart>
  )
}

type DockedTipProps<Row> = Readonly<{ dock: TipDock<Row> }> & Pick<AxisChartProps<Row>, 'renderTip'>

/** Renders the tip of the row that Recharts points at, or else of the dock's own. */
function DockedTip<Row>({ dock, renderTip }: DockedTipProps<Row>) {
  const isActive = useIsTooltipActive()
  const [active] = useActiveTooltipDataPoints<Row>() ?? []
  const row = (isActive ? active : undefined) ?? dock.row
  if (!dock.element || row === null) return null
  return createPortal(
    <div role={isActive ? 'status' : undefined}>{renderTip(row)}</div>,
    dock.element,
  )
}

/**
 * Renders no path: the `Line` only registers rows for tooltips and keyboard, and Recharts measures
 * paths.
 */
function nothing() {
  return <g />
}

/** Replaces Recharts' computation of vertical grid lines, which are hidden. */
function noLines(): number[] {
  return []
}

/** Renders a tick for every row, so that arrow keys reach it, and as many labels as fit. */
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

/**
 * Provides Recharts' plot area and scales to the marks, which do not depend on Recharts; nothing until
 * the box is measured.
 */
function PlotBridge({ scale, children }: Readonly<{ scale: NiceScale; children: ReactNode }>) {
  const area = usePlotArea()
  const x = useXAxisScale()
  if (!area || area.width <= 0 || !x) return null

  const plot = {
    x: (value: number) => x(value) ?? area.x,
    y: positionOn(scale, [area.y + area.height, area.y]),
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  }
  return <PlotContext value={plot}>{children}</PlotContext>
}
