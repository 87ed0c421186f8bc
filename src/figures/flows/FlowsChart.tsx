import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { Axes } from '#charts/axes/axes.ts'
import { ProjectionBoundary, ProjectedGround } from '#charts/marks/ProjectionBoundary.tsx'
import { ChartTip, type TipLine } from '#charts/frame/ChartTip.tsx'
import { HistoryMarks } from '#charts/marks/HistoryMarks.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useText } from '#i18n/useText.ts'
import type { Flow, Status } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { BalanceBars } from './BalanceBars.tsx'
import { FlowPaths } from './FlowPaths.tsx'

/** A value of one flow, and its status. */
export type FlowValue = Readonly<{ value: number | null; status: Status }>

/** One year: both flows and their balance, reported or projected. */
export type FlowsRow = Readonly<{
  year: Year
  /** Position on the time axis, as a decimal year. */
  x: number
  period: string
  flows: readonly [FlowValue, FlowValue]
  balance: number | null
  isProjected: boolean
  origin: RecordIds
}>

type FlowsChartProps = Readonly<{
  rows: readonly FlowsRow[]
  flows: readonly [Flow, Flow]
  labels: readonly [string, string]
  /** Tick labels by position on the time axis. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  /** Position of the line between reported and projected years. */
  boundary: number
  /** Until when years are over without a published figure; `null` without such years. */
  unpublishedUntil: number | null
  sourceName: string
  context: ChartContext
}>

const MARGIN = { top: 26, right: 12, bottom: 4, left: 4 }

/** Half of a year, and a gap, in years: distance of the plot's edges from the first and last bar. */
const EDGE = 0.6

/** Renders both flows as lines and their balance as bars: reported, then projected by the scenario. */
export function FlowsChart(props: FlowsChartProps) {
  const { rows, flows, labels, ticks, scale, boundary, unpublishedUntil } = props
  const { sourceName, context } = props
  const { t, usd } = useText()
  const [from, to] = [(rows[0]?.x ?? 0) - EDGE, (rows.at(-1)?.x ?? 0) + EDGE]
  const counted = rows.filter(({ isProjected }) => !isProjected)

  const axes: Axes = { domain: [from, to], labels: ticks, scale, format: usd, margin: MARGIN }
  const balances = counted.flatMap(({ x, balance }) =>
    balance === null ? [] : [{ x, value: balance }],
  )
  return (
    <AxisChart
      title={t('flows.title')}
      rows={rows}
      labelOf={({ period }) => period}
      xOf={({ x }) => x}
      axes={axes}
      renderTip={(row) => <FlowsTip row={row} labels={labels} sourceName={sourceName} />}
      onPress={({ origin }) => context.onOrigin(origin)}
      behind={<ProjectedGround from={boundary} unpublishedUntil={unpublishedUntil} />}
    >
      <ProjectionBoundary at={boundary} />
      {scale.isLog ? null : <BalanceBars bars={balances} />}
      <HistoryMarks points={pointsOf(counted, 0)} line="first" />
      <HistoryMarks points={pointsOf(counted, 1)} line="second" />
      <FlowPaths
        live={context.live}
        lastYear={rows.at(-1)?.year ?? 0}
        hasBalance={!scale.isLog}
        {...{ flows, labels }}
      />
    </AxisChart>
  )
}

function pointsOf(rows: readonly FlowsRow[], side: 0 | 1) {
  return rows.map(({ year, x, flows }) => ({ year, x, ...flows[side] }))
}

type FlowsTipProps = Readonly<{ row: FlowsRow } & Pick<FlowsChartProps, 'labels' | 'sourceName'>>

function FlowsTip({ row, labels, sourceName }: FlowsTipProps) {
  const { t, usd } = useText()
  const printed = (value: number | null) => (value === null ? t('table.notReported') : usd(value))
  const line = (side: 0 | 1, series: string): TipLine => ({
    label: labels[side],
    value: printed(row.flows[side].value),
    status: row.flows[side].status,
    series,
  })
  const lines = [
    line(0, 'first'),
    line(1, 'second'),
    { label: t('flows.balance'), value: printed(row.balance) },
  ]
  return (
    <ChartTip
      title={row.period}
      lines={lines}
      source={t('figure.sources', { sources: sourceName })}
    />
  )
}
