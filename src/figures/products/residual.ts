import type { Goods } from '#analysis/goods.ts'
import { historyOf, valueIn } from '#analysis/history.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Flow } from '#model/series.ts'
import type { Usd, Year } from '#model/units.ts'

/** The remainder of a flow after its categories. */
export const REST = 'rest'

/** Categories and their flow agree up to this part of the flow: both are rounded. */
const ROUNDING = 0.001

/** A year in which the categories of a flow add up to something else than the flow. */
type Residual = Readonly<{ year: Year; sum: Usd; whole: Usd; origin: string }>

/** Returns what categories leave over of their flow, by year; nothing where they add up to it. */
export function residualGoods(
  pair: Pair,
  flow: Flow,
  source: Source,
  groups: readonly Goods[],
  { t }: Text,
): readonly Goods[] {
  return residualsOf(pair, flow, source, groups)
    .filter(({ sum, whole }) => sum < whole)
    .map(({ year, sum, whole, origin }) => ({
      id: REST,
      name: t('products.rest'),
      hsCodes: [],
      year,
      value: whole - sum,
      origin,
    }))
}

/** Returns a sentence for each year in which categories add up to more than their flow. */
export function excessInWords(
  pair: Pair,
  flow: Flow,
  source: Source,
  groups: readonly Goods[],
  { t, usd, yearInBoth }: Text,
): readonly string[] {
  return residualsOf(pair, flow, source, groups)
    .filter(({ sum, whole }) => sum > whole)
    .map(({ year, sum, whole }) =>
      t('products.excess', {
        year: yearInBoth(year, source.calendar),
        sum: usd(sum),
        whole: usd(whole),
      }),
    )
}

function residualsOf(
  pair: Pair,
  flow: Flow,
  { id }: Source,
  groups: readonly Goods[],
): readonly Residual[] {
  const series = historyOf(pair, id).flows.find((each) => each.flow === flow)
  const counted = groups.filter((each) => each.id !== REST)
  return [...groupedBy(counted, ({ year }) => year)].flatMap(([year, goods]) => {
    const whole = series && valueIn(series, year)
    if (!whole || whole.value === null) return []
    const sum = goods.reduce((all, { value }) => all + value, 0)
    const isSame = Math.abs(whole.value - sum) <= ROUNDING * Math.max(whole.value, sum)
    const [origin = ''] = whole.observations
    return isSame ? [] : [{ year, sum, whole: whole.value, origin }]
  })
}
