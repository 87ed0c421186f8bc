import { groupedBy } from '#model/math/groupedBy.ts'
import type { ProductScheme } from '#imports/rows/tradeRow.ts'
import type { ProductLevel } from './survey.ts'

/** Goods of one flow and year by a list, those of the HS by chapter. */
type ListedGoods = Readonly<{
  source: string
  flow: string
  year: number
  scheme: ProductScheme
  level: number
}>

/** Goods that are charted by no list, as those of other years are by another one. */
export type OtherList = Readonly<{
  source: string
  list: ProductLevel
  used: ProductLevel
  years: readonly number[]
  amounts: number
}>

/**
 * Keeps of each flow of a source the goods of one list, whose codes stand in one chart: the HS, else that
 * of most years, of two alike the one with the latest year. Other lists are told with their years.
 */
export function inOneList<Goods extends ListedGoods>(
  listed: readonly Goods[],
): Readonly<{ goods: readonly Goods[]; others: readonly OtherList[] }> {
  const flows = [...groupedBy(listed, ({ source, flow }) => `${source} ${flow}`).values()]
  const kept = flows.map((goods) => {
    const lists = [...groupedBy(goods, ({ scheme, level }) => `${scheme} ${level}`).values()]
    const [used = [], ...rest] = lists.toSorted(
      (a, b) =>
        isHs(b) - isHs(a) || yearsOf(b).length - yearsOf(a).length || latestOf(b) - latestOf(a),
    )
    return { used, rest }
  })
  const others = kept.flatMap(({ used, rest }) => rest.flatMap((goods) => otherList(goods, used)))
  return { goods: kept.flatMap(({ used }) => used), others: bothFlows(others) }
}

function isHs(goods: readonly ListedGoods[]): number {
  return Number(goods[0]?.scheme === 'HS')
}

/** Lists of both flows together, where both are charted by the same other one. */
function bothFlows(others: readonly OtherList[]): readonly OtherList[] {
  const same = groupedBy(others, ({ source, list, used }) => JSON.stringify([source, list, used]))
  return [...same.values()].flatMap((each) => {
    const [first] = each
    if (!first) return []
    const years = [...new Set(each.flatMap((other) => other.years))].toSorted((a, b) => a - b)
    return [{ ...first, years, amounts: each.reduce((sum, { amounts }) => sum + amounts, 0) }]
  })
}

function otherList(goods: readonly ListedGoods[], used: readonly ListedGoods[]): OtherList[] {
  const [first] = goods
  const [of] = used
  if (!first || !of) return []
  const { source, scheme, level } = first
  return [
    {
      source,
      list: { scheme, level },
      used: { scheme: of.scheme, level: of.level },
      years: yearsOf(goods),
      amounts: goods.length,
    },
  ]
}

function yearsOf(goods: readonly ListedGoods[]): readonly number[] {
  return [...new Set(goods.map(({ year }) => year))]
}

function latestOf(goods: readonly ListedGoods[]): number {
  return Math.max(...goods.map(({ year }) => year))
}
