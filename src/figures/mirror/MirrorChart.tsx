import { useText } from '#i18n/useText.ts'
import { AxisChart, type Axes } from '#charts/axes/AxisChart.tsx'
import { ChartTip, type TipLine } from '#charts/frame/ChartTip.tsx'
import { EndLabels } from './EndLabels.tsx'
import { HistoryMarks, type HistoryPoint } from '#charts/marks/HistoryMarks.tsx'
import { LABEL_SIZE } from '#charts/marks/Label.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import { textWidth } from '#charts/look/textWidth.ts'

/** Whose books a source keeps: the exporter's, the importer's, or neither's. */
export type Books = 'first' | 'second' | 'neither'

/** One source's history of the flow. */
export type MirrorSeries = Readonly<{
  source: string
  label: string
  books: Books
  points: readonly HistoryPoint[]
}>

/** What every source says of one year. */
export type MirrorRow = Readonly<{
  x: number
  title: string
  top: number
  lines: readonly TipLine[]
}>

type MirrorChartProps = Readonly<{
  series: readonly MirrorSeries[]
  rows: readonly MirrorRow[]
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
}>

/** Beside the plot, the leader to a name and the air behind it, in pixels. */
const LEADER = 12
const LINES = { first: 'first', second: 'second', neither: 'baseline' } as const

/** The same flow as everybody counted it, coloured by whose books it stands in. */
export function MirrorChart({ series, rows, ticks, scale }: MirrorChartProps) {
  const { t, usd } = useText()
  const [from, to] = [(rows[0]?.x ?? 0) - 0.5, (rows.at(-1)?.x ?? 1) + 0.5]
  const names = Math.max(0, ...series.map(({ label }) => textWidth(label, LABEL_SIZE)))
  const margin = { top: 8, right: Math.ceil(LEADER + names), bottom: 4, left: 4 }
  const axes: Axes = { domain: [from, to], labels: ticks, scale, format: usd, margin }
  return (
    <AxisChart
      title={t('mirror.title')}
      rows={rows}
      nameOf={(row) => row.title}
      xOf={({ x }) => x}
      yOf={({ top }) => top}
      axes={axes}
      tip={({ title, lines }) => <ChartTip title={title} lines={lines} />}
    >
      {series.map(({ source, books, points }) => (
        <HistoryMarks key={source} points={points} line={LINES[books]} />
      ))}
      <EndLabels series={series} />
    </AxisChart>
  )
}
