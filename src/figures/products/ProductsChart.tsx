import { AxisChart } from '#charts/axes/AxisChart.tsx'
import type { Axes } from '#charts/axes/axes.ts'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { useText } from '#i18n/useText.ts'
import { StackedBars, type Layer, type ProductsRow } from './StackedBars.tsx'

type ProductsChartProps = Readonly<{
  layers: readonly Layer[]
  rows: readonly ProductsRow[]
  /** Tick labels by year. */
  ticks: ReadonlyMap<number, string>
  scale: NiceScale
  sourceName: string
  /** Whether a click on a layer shows its subcategories. */
  canEnter: boolean
  context: ChartContext
}>

const MARGIN = { top: 8, right: 4, bottom: 4, left: 4 }

/** Half of a year, and a gap, in years: distance of the plot's edges from the first and last bar. */
const EDGE = 0.6

/** Renders a stacked bar of categories for each year. */
export function ProductsChart(props: ProductsChartProps) {
  const { layers, rows, ticks, scale, sourceName, canEnter, context } = props
  const { t, usd } = useText()
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0]
  const axes: Axes = {
    domain: [first - EDGE, last + EDGE],
    labels: ticks,
    scale,
    format: usd,
    margin: MARGIN,
  }
  return (
    <AxisChart
      title={t('products.title')}
      rows={rows}
      labelOf={({ period }) => period}
      xOf={({ year }) => year}
      axes={axes}
      renderTip={(row) => <ProductsTip row={row} layers={layers} sourceName={sourceName} />}
    >
      <StackedBars layers={layers} rows={rows} {...(canEnter && { onPress: context.onProduct })} />
    </AxisChart>
  )
}

type ProductsTipProps = Readonly<{ row: ProductsRow; layers: readonly Layer[]; sourceName: string }>

function ProductsTip({ row: { period, values }, layers, sourceName }: ProductsTipProps) {
  const { t, usd } = useText()
  const lines = layers
    .filter(({ id }) => (values[id] ?? 0) > 0)
    .map(({ id, label }) => ({ label, value: usd(values[id] ?? 0) }))
    .toReversed()
  const notReported = [{ label: t('products.total'), value: t('table.notReported') }]
  return (
    <ChartTip
      title={period}
      lines={lines.length > 0 ? lines : notReported}
      source={t('figure.sources', { sources: sourceName })}
    />
  )
}
