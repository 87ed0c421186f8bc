import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from 'recharts'
import { useText } from '#i18n/useText.ts'
import styles from './record.module.css'
import chart from './chart.module.css'
import { ChartTip } from './ChartTip.tsx'
import type { NiceScale } from './niceScale.ts'
import type { Stage } from './stage.ts'
import type { Origin } from './table.ts'

/** One announced target, and what was counted for its year. */
export type RecordRow = Readonly<{
  id: string
  /** The target and its date, as an axis label. */
  label: string
  announced: string
  target: number
  /** What stands beside the target's bar. */
  targetLabel: string
  actual: number | null
  /** What came of it, in words. */
  verdict: string
  origin: Origin
}>

type RecordChartProps = Readonly<{ rows: readonly RecordRow[]; scale: NiceScale; stage: Stage }>

const MARGIN = { top: 4, right: 132, bottom: 4, left: 4 }

/** Each target as an open bar, and below it, filled, what was counted in the year it was due. */
export function RecordChart({ rows, scale, stage }: RecordChartProps) {
  const { t, usd } = useText()
  const press = ({ payload }: { payload?: RecordRow }) => payload && stage.onOrigin(payload.origin)
  return (
    <BarChart
      responsive
      title={t('record.title')}
      layout="vertical"
      className={chart['chart'] ?? ''}
      style={{ height: '100%', direction: 'ltr' }}
      data={[...rows]}
      margin={MARGIN}
      barCategoryGap="22%"
      barGap={2}
    >
      <CartesianGrid horizontal={false} />
      <XAxis
        type="number"
        domain={[scale.min, scale.max]}
        ticks={[...scale.ticks]}
        tickFormatter={usd}
        axisLine={false}
        tickLine={false}
      />
      <YAxis type="category" dataKey="label" width="auto" axisLine={false} tickLine={false} />
      <Bar
        dataKey="target"
        className={styles['target'] ?? ''}
        isAnimationActive={false}
        onClick={press}
      >
        <LabelList dataKey="targetLabel" position="right" className={chart['label'] ?? ''} />
      </Bar>
      <Bar
        dataKey="actual"
        className={styles['actual'] ?? ''}
        isAnimationActive={false}
        onClick={press}
      >
        <LabelList
          dataKey="verdict"
          position="right"
          className={`${chart['label']} ${chart['strong']}`}
        />
      </Bar>
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ payload }) => {
          const row: RecordRow | undefined = payload?.[0]?.payload
          return row ? (
            <ChartTip
              title={row.label}
              lines={[
                { label: t('record.announced'), value: row.announced },
                { label: t('record.target'), value: usd(row.target) },
                { label: t('record.actual'), value: row.verdict },
              ]}
            />
          ) : null
        }}
      />
    </BarChart>
  )
}
