import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from 'recharts'
import { useText } from '#i18n/useText.ts'
import styles from '#charts/axes/chart.module.css'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { RecordChartProps, RecordRow } from './RecordChart.tsx'

const MARGIN = { top: 4, right: 132, bottom: 4, left: 4 }

/** The bars of a page, by Recharts. */
export function RechartsRecord({ rows, scale, context }: RecordChartProps) {
  const { t, usd } = useText()
  const press = ({ payload }: { payload?: RecordRow }) =>
    payload && context.onOrigin(payload.origin)
  return (
    <BarChart
      responsive
      title={t('record.title')}
      layout="vertical"
      className={styles['chart'] ?? ''}
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
        <LabelList dataKey="targetLabel" position="right" className={styles['label'] ?? ''} />
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
          className={`${styles['label']} ${styles['strong']}`}
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
