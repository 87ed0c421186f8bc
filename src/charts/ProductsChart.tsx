import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { useText } from '#i18n/useText.ts'
import styles from './products.module.css'
import chart from './chart.module.css'
import { ChartTip } from './ChartTip.tsx'
import type { NiceScale } from './niceScale.ts'
import type { Stage } from './stage.ts'

/** One part of the bars: a category or an HS chapter, and the place of its colour. */
export type Layer = Readonly<{ id: string; label: string; colour: number | 'rest' }>

/** One year: what each layer was worth; empty where nothing was reported. */
export type ProductsRow = Readonly<{
  label: string
  period: string
  values: Readonly<Record<string, number>>
}>

type ProductsChartProps = Readonly<{
  layers: readonly Layer[]
  rows: readonly ProductsRow[]
  scale: NiceScale
  sourceName: string
  /** Whether a press on a layer looks inside it. */
  canEnter: boolean
  stage: Stage
}>

const MARGIN = { top: 8, right: 4, bottom: 4, left: 4 }

/** What was traded, year by year: one bar a year, cut into categories. */
export function ProductsChart(props: ProductsChartProps) {
  const { layers, rows, scale, sourceName, canEnter, stage } = props
  const { t, usd } = useText()
  return (
    <BarChart
      responsive
      title={t('products.title')}
      className={chart['chart'] ?? ''}
      style={{ height: '100%', direction: 'ltr' }}
      data={[...rows]}
      margin={MARGIN}
      barCategoryGap="18%"
    >
      <CartesianGrid vertical={false} />
      <XAxis dataKey="label" minTickGap={8} interval="equidistantPreserveStart" />
      <YAxis
        domain={[scale.min, scale.max]}
        interval={0}
        ticks={[...scale.ticks]}
        tickFormatter={usd}
        width="auto"
        axisLine={false}
        tickLine={false}
      />
      {layers.map(({ id, label, colour }) => (
        <Bar
          key={id}
          dataKey={(row: ProductsRow) => row.values[id] ?? 0}
          name={label}
          stackId="all"
          className={`${styles[`fill-${colour}`]} ${canEnter ? styles['canEnter'] : ''}`}
          isAnimationActive={false}
          onClick={() => canEnter && stage.onProduct(id)}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: styles['cursor'] ?? '' }}
        content={({ payload }) => {
          const row: ProductsRow | undefined = payload?.[0]?.payload
          if (!row) return null

          const lines = layers
            .filter(({ id }) => (row.values[id] ?? 0) > 0)
            .map(({ id, label }) => ({ label, value: usd(row.values[id] ?? 0) }))
            .toReversed()
          const none = [{ label: t('products.total'), value: t('table.notReported') }]
          return (
            <ChartTip
              title={row.period}
              lines={lines.length > 0 ? lines : none}
              source={t('figure.sources', { sources: sourceName })}
            />
          )
        }}
      />
    </BarChart>
  )
}
