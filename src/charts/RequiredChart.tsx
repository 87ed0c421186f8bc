import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { Year } from '#model/units.ts'
import { useText } from '#i18n/useText.ts'
import styles from './chart.module.css'
import { ChartTip } from './ChartTip.tsx'
import type { NiceScale } from './niceScale.ts'
import { RequiredMarks } from './RequiredMarks.tsx'
import type { Stage } from './stage.ts'

/** One year of reaching the target, and the average growth that takes. */
export type RequiredRow = Readonly<{ year: Year; period: string; growth: number | null }>

/** The fastest growth that any source reports for the pair, as a yardstick. */
export type BestGrowth = Readonly<{ growth: number; label: string }>

type RequiredChartProps = Readonly<{
  rows: readonly RequiredRow[]
  /** Years to label, each with its label. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  best: BestGrowth | null
  stage: Stage
}>

const MARGIN = { top: 16, right: 12, bottom: 4, left: 4 }

/** Growth against year of reaching the target: the later, the less it takes. */
export function RequiredChart({ rows, ticks, scale, best, stage }: RequiredChartProps) {
  const { t, percent } = useText()
  const shown = rows.filter(({ growth }) => growth !== null && growth <= scale.max)
  return (
    <ComposedChart
      responsive
      title={t('required.title')}
      className={styles['chart'] ?? ''}
      style={{ height: '100%', direction: 'ltr' }}
      data={shown}
      margin={MARGIN}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="year"
        type="number"
        domain={[(rows[0]?.year ?? 0) - 1, rows.at(-1)?.year ?? 1]}
        ticks={shown.map(({ year }) => year)}
        interval={0}
        tickFormatter={(year: number) => ticks.get(year) ?? ''}
      />
      <YAxis
        domain={[scale.min, scale.max]}
        allowDataOverflow
        interval={0}
        ticks={[...scale.ticks]}
        tickFormatter={percent}
        width="auto"
        axisLine={false}
        tickLine={false}
      />
      <RequiredMarks live={stage.live} best={best} />
      <Line
        dataKey="growth"
        stroke="none"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ payload }) => {
          const row: RequiredRow | undefined = payload?.[0]?.payload
          return row?.growth == null ? null : (
            <ChartTip
              title={row.period}
              lines={[
                { label: t('required.growth'), value: percent(row.growth), status: 'derived' },
              ]}
            />
          )
        }}
      />
    </ComposedChart>
  )
}
