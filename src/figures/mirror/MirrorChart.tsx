import { useText } from '#i18n/useText.ts'
import { AxisChart } from '#charts/axes/AxisChart.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot } from '#charts/axes/plot.ts'
import type { Axes } from '#charts/axes/axes.ts'
import { ChartTip, type TipLine } from '#charts/frame/ChartTip.tsx'
import { HistoryMarks, type HistoryPoint } from '#charts/marks/HistoryMarks.tsx'
import { widestLabel } from '#charts/marks/Label.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { LineLabels } from '#charts/marks/LineLabels.tsx'
import type { Year } from '#model/units.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'

/** The side that a source reports for: the exporter (`first`), the importer (`second`), or neither. */
export type Books = 'first' | 'second' | 'neither'

/** The history of the flow as one source reports it. */
export type MirrorSeries = Readonly<{
  source: string
  label: string
  /** The economy whose statistics these are, as a side of the pair’s first flow. */
  economy: Books
  points: readonly HistoryPoint[]
  /** Whether its name stands beside its line. */
  isNamed: boolean
}>

/** The values of all sources in one year. */
export type MirrorRow = Readonly<{
  /** Position on the time axis, as a decimal year. */
  x: number
  title: string
  /** The highest of the values. */
  top: number
  lines: readonly TipLine[]
}>

type MirrorChartProps = Readonly<{
  series: readonly MirrorSeries[]
  /** What the exporter's books would show with freight, in years that both sides count. */
  withFreight: readonly Readonly<{ year: Year; x: number; value: number }>[]
  rows: readonly MirrorRow[]
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
}>

/** Width of the leader between plot and name, with the space after the name, in pixels. */
const LEADER = 12
/** Most width of a name beside a line, in pixels. */
const NAME_WIDTH = 170
const INKS = { first: 'first', second: 'second', neither: 'ink' } as const
const LINES = { first: 'first', second: 'second', neither: 'baseline' } as const

/** Renders one flow as each source reports it, in the colour of the economy that the source reports for. */
export function MirrorChart({ series, withFreight, rows, ticks, scale }: MirrorChartProps) {
  const { t, usd } = useText()
  const [from, to] = [(rows[0]?.x ?? 0) - 0.5, (rows.at(-1)?.x ?? 1) + 0.5]
  const named = series.filter(({ isNamed }) => isNamed)
  const names = Math.min(NAME_WIDTH, widestLabel(named.map(({ label }) => label)))
  const margin = { top: 8, right: Math.ceil(LEADER + names), bottom: 4, left: 4 }
  const axes: Axes = { domain: [from, to], labels: ticks, scale, format: usd, margin }
  return (
    <AxisChart
      title={t('mirror.title')}
      rows={rows}
      labelOf={(row) => row.title}
      xOf={({ x }) => x}
      axes={axes}
      renderTip={({ title, lines }) => <ChartTip title={title} lines={lines} />}
    >
      {series.map(({ source, economy, points }) => (
        <HistoryMarks key={source} points={points} line={LINES[economy]} />
      ))}
      <FreightLine points={withFreight} />
      <EndLabels series={named} />
    </AxisChart>
  )
}

/** Renders the exporter's figures with freight as a thin line, broken where a year is missing; a year without neighbours is a dot. */
function FreightLine({ points }: Readonly<{ points: MirrorChartProps['withFreight'] }>) {
  const plot = usePlot()
  const stroke = useChartTheme().lines.reference
  return points.map((point, index) => {
    const [before, next] = [points[index - 1], points[index + 1]]
    if (next?.year !== point.year + 1) {
      if (before?.year === point.year - 1) return null
      const place = { cx: plot.x(point.x), cy: plot.y(point.value) }
      return <circle key={point.year} {...place} r={2.5} fill={stroke.stroke} />
    }
    const ends = [point, next].map(({ x, value }) => ({ x: plot.x(x), y: plot.y(value) }))
    return <path key={point.year} d={linePath(ends)} {...stroke} />
  })
}

/** Renders the name of each source at its last value. */
function EndLabels({ series }: Readonly<{ series: readonly MirrorSeries[] }>) {
  const plot = usePlot()
  const lineEnds = series.flatMap(({ source, label, economy, points }) => {
    const last = points.findLast(({ value }) => value !== null)
    return last?.value == null
      ? []
      : [{ id: source, label, ink: INKS[economy], x: plot.x(last.x), y: plot.y(last.value) }]
  })
  return <LineLabels ends={lineEnds} width={NAME_WIDTH} />
}
