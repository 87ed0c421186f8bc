import type { SharePart } from './ShareTile.tsx'
import { REST, residualGoods } from './residual.ts'
import { colouredLayers } from './categoryColours.ts'
import type { Layer } from './StackedBars.tsx'
import type { MixRow, Pair, Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import {
  categoryOf,
  goodsByChapter,
  goodsByGroup,
  goodsSource,
  type Goods,
} from '#analysis/goods.ts'

/** Remaining shares up to this are rounding errors. */
const ROUNDING_ERROR = 1e-9
/** The largest categories have a layer of their own; the others share the layer `rest`. */
const MOST_LAYERS = 7

/** What the figure `products` shows: flow, source, category and year. */
export type ProductsView = Readonly<{
  flow: Flow
  /** The source of `goods`; `undefined` where the data of the pair have none. */
  source: Source | undefined
  /** The category or HS chapter whose chapters are shown; `null` for all categories. */
  product: string | null
  /** Name of `product`; empty for all categories. */
  productName: string
  /** Values by category or chapter, and year. */
  goods: readonly Goods[]
  /** The year whose shares are shown as a treemap; `null` for all years as bars. */
  year: Year | null
  /** Shares that the chosen source reports for that year; preferred to shares computed from `goods`. */
  ownShares: readonly MixRow[]
}>

/** Returns the selected view; flow, category or year without data are replaced by the default. */
export function productsView({ pair, chapters }: Known, chosen: Chosen, text: Text): ProductsView {
  const { choice } = chosen
  const flow = choice.flow && pair.flows.includes(choice.flow) ? choice.flow : pair.flows[0]
  const source = goodsSource(pair, flow, chosen.source.id)
  const groups = source ? goodsByGroup(pair, flow, source.id) : []
  const codes = choice.product === null ? null : codesOf(choice.product)
  const product = codes ? choice.product : null
  const selectedGoods =
    codes && chapters && source ? goodsByChapter(pair, chapters, flow, source.id, codes) : groups
  const isLoading = codes !== null && chapters === null
  const ownShares = pair.mix.filter(
    (share) =>
      // These are shares of the whole flow, not of a category.
      product === null &&
      share.source === chosen.source.id &&
      share.flow === flow &&
      share.year === choice.year,
  )
  const residual = source && product === null ? residualGoods(pair, flow, source, groups, text) : []
  const goods = isLoading
    ? groups.filter(({ id }) => id === product)
    : [...selectedGoods, ...residual]
  const hasYear = ownShares.length > 0 || goods.some(({ year }) => year === choice.year)
  return {
    flow,
    source,
    product,
    productName: productName(choice.product),
    goods,
    year: hasYear ? choice.year : null,
    ownShares,
  }

  function codesOf(id: string): readonly string[] | null {
    const category = categoryOf(pair, id)
    // Goods of another list than the HS have no chapters inside.
    if (category?.hsCodes.length === 0) return null
    if (category) return category.hsCodes.map((code) => code.slice(0, 2))
    return /^\d{2}/.test(id) ? [id.slice(0, 2)] : null
  }

  function productName(id: string | null): string {
    const code = id?.slice(0, 2) ?? ''
    const name = chapters?.names[code]
    const chapter = name ? text.t('products.chapter', { code, name }) : code
    return id === null ? '' : (categoryOf(pair, id)?.name ?? chapter)
  }
}

/** Returns the years that can be shown as shares, oldest first. */
export function shareYears({ goods, flow }: ProductsView, { pair }: Known, chosen: Chosen): Year[] {
  const reportedShares = pair.mix.filter(
    (share) => share.source === chosen.source.id && share.flow === flow,
  )
  return [...new Set([...goods, ...reportedShares].map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  )
}

/** Returns the largest categories, largest first; then one layer `rest` for all others. */
export function layersOf(goods: readonly Goods[], pair: Pair, text: Text): Layer[] {
  const totals = new Map<string, { good: Goods; total: number }>()
  for (const good of goods) {
    totals.set(good.id, { good, total: (totals.get(good.id)?.total ?? 0) + good.value })
  }
  const hasResidual = totals.delete(REST)
  const ranked = [...totals.values()].toSorted((a, b) => b.total - a.total)
  const largest = ranked.slice(0, MOST_LAYERS).map(({ good }) => good)
  const rest: Layer = { id: REST, label: text.t('products.rest'), colour: 'rest' }
  const layers = colouredLayers(largest, pair)
  return hasResidual || ranked.length > MOST_LAYERS ? [...layers, rest] : layers
}

/**
 * Returns the shares of the shown year: those the chosen source reports, else computed from the
 * values.
 */
export function sharesIn(
  { goods, year, ownShares }: ProductsView,
  pair: Pair,
  text: Text,
): SharePart[] {
  const rest = (share: number): SharePart[] =>
    share > ROUNDING_ERROR
      ? [{ id: 'rest', label: text.t('products.rest'), colour: 'rest', share }]
      : []
  if (ownShares.length > 0) {
    const left = 1 - ownShares.reduce((sum, { share }) => sum + share, 0)
    const named = ownShares.map(({ category }) => {
      const { name = category, hsCodes = [] } = categoryOf(pair, category) ?? {}
      return { id: category, name, hsCodes }
    })
    const parts = colouredLayers(named, pair).map((layer, index): SharePart => {
      return { ...layer, share: ownShares[index]?.share ?? 0 }
    })
    return [...parts, ...rest(left)]
  }

  const inYear = goods.filter((each) => each.year === year)
  const total = inYear.reduce((sum, { value }) => sum + value, 0)
  const layers = layersOf(goods, pair, text)
  const parts = layers.flatMap((layer): SharePart[] => {
    // What is left over is the rest of the shares.
    const item = inYear.find(({ id }) => id === layer.id && id !== REST)
    return item && total > 0 ? [{ ...layer, share: item.value / total }] : []
  })
  return [...parts, ...rest(1 - parts.reduce((sum, { share }) => sum + share, 0))]
}
