import type { Chosen, Known } from '#analysis/known.ts'
import { categoryOf, ownGoods, type Goods } from '#analysis/goods.ts'
import { groupedBy } from '#analysis/groupedBy.ts'
import type { CategoryValue } from '#datasets/schemas.ts'
import { partiesOf } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import type { ProductsView } from './productsView.ts'

/** Largest number of categories without a value that are named. */
const MOST_NAMED = 6
/** Smallest share that is named: less than this is printed as 0 %. */
const SMALLEST_SHARE = 0.0005

/**
 * Returns the sentence of `products`: the largest category, and what the chosen source itself reports.
 */
export function productsSentence(
  known: Known,
  chosen: Chosen,
  view: ProductsView,
  text: Text,
): string {
  const reported = ownSentence(known, chosen, view, text)
  const main = mainSentence(known, chosen, view, text)
  const isAdded = reported !== '' && view.product === null
  return isAdded ? text.t('sentence.two', { first: main, second: reported }) : main
}

function mainSentence(known: Known, chosen: Chosen, view: ProductsView, text: Text): string {
  const { flow, goods, ownShares, product, productName, source } = view
  const { t } = text
  const parties = partiesOf(known.pair, flow)
  if (ownShares.length > 0) return mixSentence(known, chosen, view, text)

  const year = view.year ?? mixYear(goods)
  const inYear = goods.filter((each) => each.year === year).toSorted((a, b) => b.value - a.value)
  const [leading] = inYear
  if (!leading || !source) return t('products.unknown')
  if (product !== null) {
    const chapters = t('products.chapters', { count: new Set(goods.map(({ id }) => id)).size })
    return t('products.inside', {
      category: productName,
      chapters,
      source: source.name,
      ...parties,
    })
  }

  const total = inYear.reduce((sum, { value }) => sum + value, 0)
  return t('products.leading', {
    ...parties,
    year: text.yearInBoth(year, source.calendar),
    source: source.name,
    category: leading.name,
    value: text.usd(leading.value),
    share: text.percent(total > 0 ? leading.value / total : 0),
  })
}

/** Returns the latest year with two categories or more, of which one can lead; else the latest year. */
function mixYear(goods: readonly Goods[]): number {
  const byYear = [...groupedBy(goods, ({ year }) => year)]
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

/**
 * Returns what the chosen source reports of single categories, also without a value; else an empty
 * text.
 */
function ownSentence({ pair }: Known, { source }: Chosen, view: ProductsView, text: Text): string {
  const reported = ownGoods(pair, view.flow, source.id).filter(({ span }) => span === 'year')
  const name = ({ category }: CategoryValue) => categoryOf(pair, category)?.name ?? category
  const values = reported.flatMap((row, index) =>
    row.value === null || reported.slice(0, index).some((other) => isRival(other, row))
      ? []
      : [
          text.t('products.ownValue', {
            category: name(row),
            value: text.usd(row.value),
            year: text.year(row.year, source.calendar),
          }),
        ],
  )
  const unvalued = reported.filter(({ value }) => value === null)
  const latest = Math.max(...unvalued.map(({ year }) => year))
  const names = [...new Set(unvalued.filter(({ year }) => year === latest).map((row) => name(row)))]
  const first =
    values.length > 0
      ? text.t('products.ownValues', {
          source: source.shortName,
          goods: text.list(values.slice(0, 2)),
        })
      : ''
  const second =
    names.length > 0
      ? text.t('products.ownNames', {
          year: text.year(latest, source.calendar),
          goods: text.list(names.slice(0, MOST_NAMED)),
        })
      : ''
  return first && second ? text.t('sentence.two', { first, second }) : first || second
}

/** Returns whether both are values of the same category in the same year. */
function isRival(a: CategoryValue, b: CategoryValue): boolean {
  return a.value !== null && a.category === b.category && a.year === b.year
}
