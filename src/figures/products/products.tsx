import type { Chosen, Known } from '#analysis/known.ts'
import { hasGroups, type Goods } from '#analysis/goods.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import { niceScale, type NiceScale } from '#charts/axes/niceScale.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import { nativeYears } from '#figures/nativeAxis.ts'
import { flowName, partiesOf } from '#figures/words/flowNames.ts'
import { yearLabels } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import type { Calendar } from '#model/calendar.ts'
import { excessInWords } from './residual.ts'
import { ownGoodsInWords } from './ownGoodsInWords.ts'
import { productsParagraph } from './productsParagraph.ts'
import { ProductsChart } from './ProductsChart.tsx'
import type { Layer, ProductsRow } from './StackedBars.tsx'
import { SharesTreemap } from './SharesTreemap.tsx'
import { productsSentence } from './productsSentence.ts'
import { productsTable } from './productsTable.ts'
import { layersOf, productsView, sharesIn, type ProductsView } from './productsView.ts'

/**
 * Computes the figure of product categories, or HS chapters of one: all years as bars, or one as a
 * treemap.
 */
export function products(known: Known, chosen: Chosen, text: Text): Figure {
  const { t } = text
  const view = productsView(known, chosen, text)
  const { flow, source } = view
  const sentence = productsSentence(known, chosen, view, text)
  const isOtherSource = source !== undefined && source.id !== chosen.source.id
  return {
    id: 'products',
    title: t('products.title'),
    sentence,
    paragraph: productsParagraph,
    sentenceFor: () => sentence,
    caveat: isOtherSource
      ? t('products.otherBooks', { source: source.name, chosen: chosen.source.shortName })
      : null,
    explanations: [
      ...notesOf(view, known, text),
      ...(source && view.product === null
        ? excessInWords(known.pair, flow, source, view.goods, text)
        : []),
      ...(view.product === null ? ownGoodsInWords(known, chosen, flow, text) : []),
    ],
    table: {
      caption: t('products.caption', partiesOf(known.pair, flow)),
      ...productsTable(known, chosen, view, text, flowName(known.pair, flow, text)),
    },
    sources: [...new Set([chosen.source.name, ...(source ? [source.name] : [])])],
    ...chartOf(view, known, text),
  }
}

/** Returns what the data say of the category that leads, or whose chapters are shown. */
function notesOf({ goods, product }: ProductsView, { pair }: Known, text: Text): readonly string[] {
  const id = product ?? layersOf(goods, pair, text)[0]?.id
  return pair.categories.flatMap((each) => (each.id === id && each.note ? [each.note] : []))
}

type Chart = Pick<Figure, 'legend' | 'draw' | 'native'>

/** Returns the chart with its legend, and the chart for office programs. */
function chartOf(view: ProductsView, { pair }: Known, text: Text): Chart {
  if (view.goods.length === 0) return { legend: [], draw: null, native: null }
  if (view.year !== null) {
    const parts = sharesIn(view, pair, text)
    const canEnter = view.product === null && hasGroups(pair) && view.ownShares.length === 0
    return {
      legend: legendOf(parts, canEnter),
      draw: () => <SharesTreemap parts={parts} />,
      // The file formats written here have no treemap.
      native: null,
    }
  }

  const canEnter = view.product === null && hasGroups(pair)
  const layers = layersOf(view.goods, pair, text)
  const calendar = view.source?.calendar ?? 'gregorian'
  const rows = rowsOf(view.goods, layers, calendar, text)
  const scale = niceScale(0, Math.max(0, ...rows.map(({ values }) => sum(Object.values(values)))))
  return {
    native: nativeOf(layers, rows, { scale, calendar }, text),
    legend: legendOf(layers.toReversed(), canEnter),
    draw: (context) => (
      <ProductsChart
        layers={layers}
        rows={rows}
        ticks={yearLabels(rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0, calendar, text)}
        scale={scale}
        sourceName={view.source?.name ?? ''}
        canEnter={canEnter}
        context={context}
      />
    ),
  }
}

/** Returns one series for each layer: the largest categories, and all others together. */
function nativeOf(
  layers: readonly Layer[],
  rows: readonly ProductsRow[],
  { scale, calendar }: Readonly<{ scale: NiceScale; calendar: Calendar }>,
  text: Text,
): NativeChart {
  const series = layers.map(({ id, label, colour }) => ({
    label,
    colour,
    mark: 'filled' as const,
    values: rows.map(({ values }) => values[id] ?? null),
  }))
  const years = rows.map(({ year }) => year)
  return {
    kind: 'stackedColumns',
    unit: 'usd',
    scale,
    ...nativeYears(years, series, calendar, text),
  }
}

function legendOf(layers: readonly Layer[], canEnter: boolean): LegendEntry[] {
  return layers.map((layer) => {
    return { kind: 'layer', ...layer, canEnter: canEnter && layer.id !== 'rest' }
  })
}

/** Returns one row for every year from first to last, so that years without data leave a gap. */
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
      year: first + index,
      period: text.period(first + index, calendar),
      values,
    }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
