import { lazy } from 'react'
import { niceScale } from '#charts/niceScale.ts'
import { NoDrawing } from '#charts/NoDrawing.tsx'
import type { Layer, ProductsRow } from '#charts/ProductsChart.tsx'
import { ProductsLegend } from '#charts/ProductsLegend.tsx'
import { Stack } from '#charts/Stack.tsx'
import type { Stage } from '#charts/stage.ts'
import type { Text } from '#i18n/text.ts'
import type { Calendar } from '#model/calendar.ts'
import type { Chosen, Figure, Known } from './figure.ts'
import { flowName, partiesOf } from './flowNames.ts'
import type { Goods } from './goods.ts'
import { productsSentence } from './productsSentence.ts'
import { productsTable } from './productsTable.ts'
import { layersOf, productsView, sharesIn, type ProductsView } from './productsView.ts'

const ProductsChart = lazy(async () => ({
  default: (await import('#charts/ProductsChart.tsx')).ProductsChart,
}))
const SharesTreemap = lazy(async () => ({
  default: (await import('#charts/SharesTreemap.tsx')).SharesTreemap,
}))

/** The categories of one flow: by year as bars, one year's shares as areas, one category's chapters. */
export function products(known: Known, chosen: Chosen, text: Text): Figure {
  const { t } = text
  const view = productsView(known, chosen, text)
  const { flow, source } = view
  const sentence = productsSentence(known, chosen, view, text)
  const isOther = source !== undefined && source.id !== chosen.source.id
  return {
    id: 'products',
    title: t('products.title'),
    sentence,
    retell: () => sentence,
    caveats: isOther
      ? [t('products.otherBooks', { source: source.name, chosen: chosen.source.shortName })]
      : [],
    table: {
      caption: t('products.caption', partiesOf(known.pair, flow)),
      ...productsTable(known, chosen, view, text, flowName(known.pair, flow, text)),
    },
    sources: [...new Set([chosen.source.name, ...(source ? [source.name] : [])])],
    draw: (stage) =>
      view.goods.length === 0 ? <NoDrawing reason={sentence} /> : drawn(view, known, stage, text),
  }
}

function drawn(view: ProductsView, { pair }: Known, stage: Stage, text: Text) {
  if (view.year !== null) {
    const parts = sharesIn(view, pair, text)
    const canEnter = view.product === null && view.ownShares.length === 0
    return (
      <Stack>
        <SharesTreemap parts={parts} />
        <ProductsLegend layers={parts.toReversed()} canEnter={canEnter} stage={stage} />
      </Stack>
    )
  }

  const layers = layersOf(view.goods, text)
  const rows = rowsOf(view.goods, layers, view.source?.calendar ?? 'gregorian', text)
  return (
    <Stack>
      <ProductsChart
        layers={layers}
        rows={rows}
        scale={niceScale(0, Math.max(0, ...rows.map(({ values }) => sum(Object.values(values)))))}
        sourceName={view.source?.name ?? ''}
        canEnter={view.product === null}
        stage={stage}
      />
      <ProductsLegend layers={layers} canEnter={view.product === null} stage={stage} />
    </Stack>
  )
}

/** A row for every year between the first and the last, so that a gap keeps its width. */
function rowsOf(
  goods: readonly Goods[],
  layers: readonly Layer[],
  calendar: Calendar,
  text: Text,
): ProductsRow[] {
  const years = goods.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const named = new Set(layers.map(({ id }) => id))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const values: Record<string, number> = {}
    for (const { id, year, value } of goods) {
      if (year !== first + index) continue
      const layer = named.has(id) ? id : 'rest'
      values[layer] = (values[layer] ?? 0) + value
    }
    return {
      label: text.year(first + index, calendar),
      period: text.period(first + index, calendar),
      values,
    }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
