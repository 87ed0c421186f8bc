import type { Chosen, Known } from '#analysis/known.ts'
import { categoryOf, type Goods } from '#analysis/goods.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { partiesOf, sourceInSentence } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import { REST } from './residual.ts'
import type { ProductsView } from './productsView.ts'

/** Smallest share that is named: less than this is printed as 0 %. */
const SMALLEST_SHARE = 0.0005

/** Returns the sentence of `products`: the largest category, or the shares that the source gives. */
export function productsSentence(
  known: Known,
  chosen: Chosen,
  view: ProductsView,
  text: Text,
): string {
  const { flow, goods, ownShares, product, productName, source } = view
  const { t } = text
  const parties = partiesOf(known.pair, flow)
  if (ownShares.length > 0) return mixSentence(known, chosen, view, text)

  const year = view.year ?? mixYear(goods)
  const inYear = goods.filter((each) => each.year === year).toSorted((a, b) => b.value - a.value)
  const leading = inYear.find(({ id }) => id !== REST)
  if (!leading || !source) return t('products.unknown')
  if (product !== null) {
    const chapters = t('products.chapters', { count: new Set(goods.map(({ id }) => id)).size })
    return t('products.inside', {
      category: productName,
      chapters,
      source: sourceInSentence(known.pair, source.name),
      ...parties,
    })
  }

  const total = inYear.reduce((sum, { value }) => sum + value, 0)
  return t('products.leading', {
    ...parties,
    year: text.yearInBoth(year, source.calendar),
    source: sourceInSentence(known.pair, source.name),
    category: leading.name,
    value: text.usd(leading.value),
    share: text.percent(total > 0 ? leading.value / total : 0),
  })
}

/** Returns the latest year with two categories or more, of which one can lead; else the latest year. */
function mixYear(goods: readonly Goods[]): number {
  const byYear = [
    ...groupedBy(
      goods.filter(({ id }) => id !== REST),
      ({ year }) => year,
    ),
  ]
  const mixed = byYear.filter(([, inYear]) => inYear.length > 1)
  return Math.max(...(mixed.length > 0 ? mixed : byYear).map(([year]) => year))
}

function mixSentence(
  { pair }: Known,
  { source }: Chosen,
  { ownShares, year }: ProductsView,
  text: Text,
) {
  const named = ownShares.filter(({ share }) => share >= SMALLEST_SHARE)
  const parts = named.map(({ category, share }) =>
    text.t('products.part', {
      category: categoryOf(pair, category)?.name ?? category,
      share: text.percent(share),
    }),
  )
  return text.t('products.mixOf', {
    year: text.yearInBoth(year ?? 0, source.calendar),
    source: source.shortName,
    parts: text.list(parts),
  })
}
