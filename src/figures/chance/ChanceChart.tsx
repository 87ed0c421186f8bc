import type { Simulation } from '#model/chance/simulation.ts'
import type { Share, Year } from '#model/units.ts'
import { useText } from '#i18n/useText.ts'
import { AxisChart, type Axes } from '#charts/axes/AxisChart.tsx'
import { ChanceMarks } from './ChanceMarks.tsx'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'

/** The share of draws that have reached the target by a year, and that are at it in that year. */
export type ChanceRow = Readonly<{ year: Year; period: string; by: Share; at: Share }>

/** The year that the target was set for. */
export type AskedYear = Readonly<{ year: Year; name: string }>

type ChanceChartProps = Readonly<{
  rows: readonly ChanceRow[]
  /** Chance as it is drawn at this moment. */
  chance: ReadonlyStore<Simulation | null>
  /** Years to label, each with its label. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  asked: AskedYear
}>

const MARGIN = { top: 16, right: 16, bottom: 4, left: 4 }

/** The chance of having reached the target, year by year. */
export function ChanceChart({ rows, chance, ticks, scale, asked }: ChanceChartProps) {
  const { t, percent } = useText()
  const axes: Axes = {
    domain: [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 1],
    labels: ticks,
    scale,
    format: percent,
    margin: MARGIN,
  }
  return (
    <AxisChart
      title={t('chance.title')}
      rows={rows}
      nameOf={({ period }) => period}
      xOf={({ year }) => year}
      yOf={({ by }) => by}
      axes={axes}
      tip={({ period, by, at }) => (
        <ChartTip
          title={period}
          lines={[
            { label: t('chance.by'), value: percent(by), status: 'assumed', series: 'scenario' },
            { label: t('chance.at'), value: percent(at), status: 'assumed' },
          ]}
        />
      )}
    >
      <ChanceMarks chance={chance} asked={asked} />
    </AxisChart>
  )
}
