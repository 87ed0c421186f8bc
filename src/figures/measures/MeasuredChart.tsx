import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import { usePlot } from '#charts/axes/plot.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { RecordIds } from '#charts/frame/table.ts'
import { HistoryMarks } from '#charts/marks/HistoryMarks.tsx'
import { widestLabel } from '#charts/marks/Label.tsx'
import { LineLabels } from '#charts/marks/LineLabels.tsx'
import { useText } from '#i18n/useText.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'
import type { MeasuredLine } from './measuredLines.ts'

type MeasuredRow = Readonly<{ year: Year; x: number; period: string; origin: RecordIds }>

type MeasuredChartProps = Readonly<{
  title: string
  lines: readonly MeasuredLine[]
  rows: readonly MeasuredRow[]
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  isShare: boolean
  calendar: Calendar
  context: ChartContext
}>

/** Width of the leader between plot and name, with the space after the name, in pixels. */
const LEADER = 12
const INKS = { first: 'first', second: 'second', history: 'ink' } as const

/** Renders counted trade in another measure than US dollars, each line labelled at its end. */
export function MeasuredChart(props: MeasuredChartProps) {
  const { title, lines, rows, ticks, scale, isShare, calendar, context } = props
  const { t, usd, finePercent } = useText()
  const format = isShare ? finePercent : usd
  const valueIn = ({ values }: MeasuredLine, year: Year) =>
    values.find((value) => value.year === year)?.value ?? null
  const names = widestLabel(lines.map(({ name }) => name))
  return (
    <AxisChart
      title={title}
      rows={rows}
      labelOf={({ period }) => period}
      xOf={({ x }) => x}
      axes={{
        domain: [(rows[0]?.x ?? 0) - 0.5, (rows.at(-1)?.x ?? 0) + 0.5],
        labels: ticks,
        scale,
        format,
        margin: { top: 12, right: Math.ceil(LEADER + names), bottom: 4, left: 4 },
      }}
      renderTip={({ year, period }) => (
        <ChartTip
          title={period}
          lines={lines.map((line) => {
            const value = valueIn(line, year)
            return {
              label: line.column,
              value: value === null ? t('table.notReported') : format(value),
              ...(line.look !== 'history' && { series: line.look }),
            }
          })}
        />
      )}
      onPress={({ origin }) => context.onOrigin(origin)}
    >
      {lines.map(({ key, look, points, values }) => (
        <HistoryMarks
          key={key}
          line={look}
          points={points.map(({ year, status }, index) => {
            const x = midYear(year, calendar)
            return { year, x, status, value: values[index]?.value ?? null }
          })}
        />
      ))}
      <EndLabels lines={lines} calendar={calendar} />
    </AxisChart>
  )
}

function EndLabels({ lines, calendar }: Pick<MeasuredChartProps, 'lines' | 'calendar'>) {
  const plot = usePlot()
  const ends = lines.flatMap(({ key, name, look, values }) => {
    const last = values.findLast(({ value }) => value !== null)
    return last?.value == null
      ? []
      : [
          {
            id: key,
            label: name,
            ink: INKS[look],
            x: plot.x(midYear(last.year, calendar)),
            y: plot.y(last.value),
          },
        ]
  })
  return <LineLabels ends={ends} />
}
