import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { Axes } from '#charts/axes/axes.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import { useText } from '#i18n/useText.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Share, Year } from '#model/units.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { ChanceMarks, type TargetYear } from './ChanceMarks.tsx'

/**
 * The simulated probabilities for one year: `by` is the share of paths that have reached the target in or
 * before it, `at` the share of paths that are at or above the target in it.
 */
export type ChanceRow = Readonly<{ year: Year; period: string; by: Share; at: Share }>

type ChanceChartProps = Readonly<{
  rows: readonly ChanceRow[]
  /** The latest simulation. */
  chance: ReadonlyStore<Simulation | null>
  /** Tick labels by year. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  target: TargetYear
}>

const MARGIN = { top: 16, right: 16, bottom: 4, left: 4 }

/** Renders the probability of having reached the target, year by year. */
export function ChanceChart({ rows, chance, ticks, scale, target }: ChanceChartProps) {
  const { t, percent } = useText()
  const [first = 0, last = first] = [rows[0]?.year, rows.at(-1)?.year]
  const axes: Axes = {
    // A scenario that ends in its base year has one year alone.
    domain: [first, Math.max(last, first + 1)],
    labels: ticks,
    scale,
    format: percent,
    margin: MARGIN,
  }
  return (
    <AxisChart
      title={t('chance.title')}
      rows={rows}
      labelOf={({ period }) => period}
      xOf={({ year }) => year}
      axes={axes}
      renderTip={({ period, by, at }) => (
        <ChartTip
          title={period}
          lines={[
            { label: t('chance.by'), value: percent(by), status: 'assumed', series: 'scenario' },
            { label: t('chance.at'), value: percent(at), status: 'assumed' },
          ]}
        />
      )}
    >
      <ChanceMarks chance={chance} target={target} />
    </AxisChart>
  )
}
