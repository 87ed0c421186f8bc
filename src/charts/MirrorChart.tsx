import { useText } from '#i18n/useText.ts'
import { AxisChart, type Axes } from './AxisChart.tsx'
import { ChartTip, type TipLine } from './ChartTip.tsx'
import { EndLabels } from './EndLabels.tsx'
import { HistoryMarks, type HistoryPoint } from './HistoryMarks.tsx'
import type { NiceScale } from './niceScale.ts'
import { usePaint } from './paint.ts'
import { textWidth } from './textWidth.ts'

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

const MARGIN = { top: 8, bottom: 4, left: 4 }
/** For the names beside the lines, on a page whose typeface is known. */
const NAMES = 132
const LINES = { first: 'first', second: 'second', neither: 'baseline' } as const

/** The same flow as everybody counted it, coloured by whose books it stands in. */
export function MirrorChart({ series, rows, ticks, scale }: MirrorChartProps) {
  const { t, usd } = useText()
  const [from, to] = [(rows[0]?.x ?? 0) - 0.5, (rows.at(-1)?.x ?? 1) + 0.5]
  const { isFile } = usePaint()
  const widest = Math.max(0, ...series.map(({ label }) => textWidth(label, 13)))
  const margin = { ...MARGIN, right: isFile ? widest + 12 : NAMES }
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
