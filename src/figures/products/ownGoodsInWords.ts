import type { Chosen, Known } from '#analysis/known.ts'
import { categoryOf, ownGoods } from '#analysis/goods.ts'
import type { CategoryValue } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'

/** Largest number of categories without a value that are named. */
const MOST_NAMED = 6

/**
 * Returns what is held of single categories beside the chosen source’s counts: a sentence for each value
 * with its status and note, and one for the categories that the latest year names without a value.
 */
export function ownGoodsInWords(
  { pair }: Known,
  { source }: Chosen,
  flow: Flow,
  text: Text,
): readonly string[] {
  const { t, usd, list } = text
  const rows = ownGoods(pair, flow, source.id).filter(({ span }) => span === 'year')
  const name = ({ category }: CategoryValue) => categoryOf(pair, category)?.name ?? category
  const values = rows.flatMap((row) => {
    if (row.value === null) return []
    const first = t('products.ownValue', {
      category: name(row),
      value: usd(row.value),
      year: text.year(row.year, source.calendar),
      status: t(`status.${row.status}`),
      source: source.shortName,
    })
    return row.note ? t('sentence.two', { first, second: row.note }) : first
  })
  const unvalued = rows.filter(({ value }) => value === null)
  const latest = Math.max(...unvalued.map(({ year }) => year))
  const names = [...new Set(unvalued.filter(({ year }) => year === latest).map((row) => name(row)))]
  if (names.length === 0) return values
  const named = t('products.ownNames', {
    source: source.shortName,
    year: text.year(latest, source.calendar),
    goods: list(names.slice(0, MOST_NAMED)),
  })
  return [...values, named]
}
