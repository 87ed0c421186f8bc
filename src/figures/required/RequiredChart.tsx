import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { Axes } from '#charts/axes/axes.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useText } from '#i18n/useText.ts'
import type { Year } from '#model/units.ts'
import { RequiredMarks, type BestGrowth } from './RequiredMarks.tsx'

/** A year, and the average yearly growth that reaches the target in it; `null` where there is none. */
export type RequiredRow = Readonly<{ year: Year; period: string; growth: number | null }>

type RequiredChartProps = Readonly<{
  rows: readonly RequiredRow[]
  /** Tick labels by year. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  best: BestGrowth | null
  context: ChartContext
}>

const MARGIN = { top: 20, right: 24, bottom: 4, left: 4 }

/** Renders the required growth by the year in which the target is reached. */
export function RequiredChart({ rows, ticks, scale, best, context }: RequiredChartProps) {
  const { t, percent } = useText()
  const visibleRows = rows.filter(({ growth }) => growth !== null && growth <= scale.max)
  const axes: Axes = {
    domain: [(rows[0]?.year ?? 0) - 1, rows.at(-1)?.year ?? 1],
    labels: ticks,
    scale,
    format: percent,
    margin: MARGIN,
  }
  return (
    <AxisChart
      title={t('required.title')}
      rows={visibleRows}
      labelOf={({ period }) => period}
      xOf={({ year }) => year}
      axes={axes}
      renderTip={({ period, growth }) => (
        <ChartTip
          title={period}
          lines={[{ label: t('required.growth'), value: percent(growth ?? 0), status: 'derived' }]}
        />
      )}
    >
      <RequiredMarks live={context.live} best={best} />
    </AxisChart>
  )
}
