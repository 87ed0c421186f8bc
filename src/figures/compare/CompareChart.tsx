import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { Axes } from '#charts/axes/axes.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import { LABEL_SIZE, widestLabel } from '#charts/marks/Label.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { fitted } from '#charts/look/textWidth.ts'
import { useText } from '#i18n/useText.ts'
import type { Usd, Year } from '#model/units.ts'
import { CompareMarks, type ComparedLine, type ComparedTarget } from './CompareMarks.tsx'

/** The total of every scenario in a year. */
export type ComparedRow = Readonly<{
  year: Year
  /** Position on the time axis, as a decimal year. */
  x: number
  period: string
  totals: readonly Readonly<{ id: string; label: string; value: Usd }>[]
}>

type CompareChartProps = Readonly<{
  title: string
  lines: readonly ComparedLine[]
  rows: readonly ComparedRow[]
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  targets: readonly ComparedTarget[]
  context: ChartContext
}>

/** Width of the leader between plot and name, with the space after the name, in pixels. */
const LEADER = 14
/**
 * Width in pixels beyond which names are truncated in the chart; table and tooltips have them in full.
 */
const LONGEST_LABEL = 124

/** Renders the paths of several scenarios on the same axes, each labelled at its end. */
export function CompareChart(props: CompareChartProps) {
  const { title, rows, ticks, scale, targets, context } = props
  const { usd } = useText()
  const lines = props.lines.map((line) => ({
    ...line,
    name: fitted(line.name, LONGEST_LABEL, LABEL_SIZE),
  }))
  const names = widestLabel(lines.map(({ name }) => name))
  const axes: Axes = {
    domain: [rows[0]?.x ?? 0, Math.max((rows[0]?.x ?? 0) + 1, rows.at(-1)?.x ?? 1)],
    labels: ticks,
    scale,
    format: usd,
    margin: { top: 14, right: Math.ceil(LEADER + names), bottom: 4, left: 4 },
  }
  return (
    <AxisChart
      title={title}
      rows={rows}
      labelOf={({ period }) => period}
      xOf={({ x }) => x}
      axes={axes}
      renderTip={({ period, totals }) => (
        <ChartTip
          title={period}
          lines={totals.map(({ label, value }) => ({
            label,
            value: usd(value),
            status: 'assumed',
          }))}
        />
      )}
      onPress={() => context.onOrigin(['projection'])}
    >
      <CompareMarks lines={lines} targets={targets} live={context.live} />
    </AxisChart>
  )
}
