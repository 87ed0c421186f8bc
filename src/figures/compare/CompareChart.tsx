import type { Band } from '#model/chance/bands.ts'
import type { Calendar } from '#model/calendar.ts'
import type { Usd, Year } from '#model/units.ts'
import { useText } from '#i18n/useText.ts'
import { AxisChart, type Axes } from '#charts/axes/AxisChart.tsx'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { ColourName } from '#charts/look/colours.ts'
import { CompareMarks } from './CompareMarks.tsx'
import { LABEL_SIZE } from '#charts/marks/Label.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { fitted, textWidth } from '#charts/look/textWidth.ts'

/** The path of one scenario. */
export type ComparedLine = Readonly<{
  id: string
  name: string
  colour: ColourName
  /** Its strokes and gaps, by which it is told apart without colour. */
  dash: string
  /** What 80 % of its draws lie within; nothing where that is not shown. */
  bands: readonly Band[]
  calendar: Calendar
  values: readonly Readonly<{ year: Year; value: Usd }>[]
  /** The one that a slider moves. */
  isLive?: true
}>

/** What every scenario comes to in a year. */
export type ComparedRow = Readonly<{
  year: Year
  x: number
  period: string
  totals: readonly Readonly<{ id: string; label: string; value: Usd }>[]
}>

/** What is to be reached: one line where all aim at the same, else a ring for each scenario. */
export type ComparedTarget = Readonly<{
  label: string
  value: Usd
  /** Where on the axis of years, and whose; `null` for the line. */
  ring: Readonly<{ id: string; x: number; ink: ColourName }> | null
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

/** Beside the plot, the leader to a name and the air behind it, in pixels. */
const LEADER = 14
/** A longer name is cut in the drawing; table and tips have it whole. */
const LONGEST_LABEL = 124

/** The paths of several scenarios over each other, each with its name at its end. */
export function CompareChart(props: CompareChartProps) {
  const { title, rows, ticks, scale, targets, context } = props
  const { usd } = useText()
  const lines = props.lines.map((line) => ({
    ...line,
    name: fitted(line.name, LONGEST_LABEL, LABEL_SIZE),
  }))
  const names = Math.max(0, ...lines.map(({ name }) => textWidth(name, LABEL_SIZE)))
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
      nameOf={({ period }) => period}
      xOf={({ x }) => x}
      yOf={({ totals }) => Math.max(0, ...totals.map(({ value }) => value))}
      axes={axes}
      tip={({ period, totals }) => (
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
