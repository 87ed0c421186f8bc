import type { Row, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { categoryOf, ownGoods } from '#analysis/goods.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { mixId } from '#figures/provenance/origins.ts'
import { REST } from './residual.ts'
import type { ProductsView } from './productsView.ts'

/**
 * Returns the table of the figure `products`: values by category, then what the chosen source reports.
 */
export function productsTable(
  known: Known,
  chosen: Chosen,
  view: ProductsView,
  text: Text,
  flowName: string,
): Omit<Table, 'caption'> {
  const { t } = text
  return {
    columns: [
      { key: 'year', label: t('table.year'), kind: 'year' },
      { key: 'category', label: t('products.category'), kind: 'text' },
      { key: 'source', label: t('table.source'), kind: 'text' },
      { key: 'period', label: t('table.period'), kind: 'text' },
      { key: 'hs', label: t('products.hs'), kind: 'text' },
      { key: view.flow, label: flowName, kind: 'usd' },
      { key: 'share', label: shareLabel(view, text), kind: 'percent' },
      { key: 'status', label: t('table.status'), kind: 'status' },
    ],
    rows: [
      ...countedRows(view, text),
      ...ownRows(known, chosen, view, text),
      ...mixRows(known, view, chosen, text),
    ],
  }
}

function shareLabel({ product, productName }: ProductsView, { t }: Text): string {
  return product === null ? t('products.share') : t('products.shareOf', { product: productName })
}

/** Returns the values by category; `year` is the only year shown, or `null` for all years. */
function countedRows({ goods, source, year: shownYear }: ProductsView, text: Text): Row[] {
  if (!source) return []

  const goodsByYear = groupedBy(goods, ({ year }) => year)
  return goods
    .filter(({ year }) => shownYear === null || year === shownYear)
    .toSorted(
      (a, b) =>
        b.year - a.year || Number(a.id === REST) - Number(b.id === REST) || b.value - a.value,
    )
    .map(({ id, name, hsCodes, year, value, origin }) => {
      const total = (goodsByYear.get(year) ?? []).reduce((sum, each) => sum + each.value, 0)
      const share = total > 0 ? value / total : null
      const period = text.period(year, source.calendar)
      return {
        cells: [
          year,
          name,
          source.name,
          period,
          codes(hsCodes),
          value,
          share,
          id === REST ? 'derived' : 'reported',
        ],
        origin: [origin],
      }
    })
}

/** Returns the values of single categories that the chosen source reports. */
function ownRows({ pair }: Known, { source }: Chosen, view: ProductsView, text: Text): Row[] {
  return ownGoods(pair, view.flow, source.id).map((row) => {
    const category = categoryOf(pair, row.category)
    const name = category?.name ?? row.category
    const period = text.days(row.firstDay, row.lastDay)
    return {
      cells: [
        row.year,
        name,
        source.name,
        period,
        codes(category?.hsCodes),
        row.value,
        null,
        row.status,
      ],
      origin: [row.id],
    }
  })
}

/** Returns the shares that the chosen source reports. */
function mixRows(
  { pair }: Known,
  { ownShares }: ProductsView,
  { source }: Chosen,
  text: Text,
): Row[] {
  return ownShares.map((share) => {
    const category = categoryOf(pair, share.category)
    const name = category?.name ?? share.category
    const period = text.period(share.year, source.calendar)
    return {
      cells: [
        share.year,
        name,
        source.name,
        period,
        codes(category?.hsCodes),
        null,
        share.share,
        share.status,
      ],
      origin: [mixId(share)],
    }
  })
}

/** Formats HS codes, with a range for three or more in a row: `28 29 31–40`. */
function codes(hsCodes: readonly string[] = []): string {
  const runs: (readonly [first: string, last: string])[] = []
  for (const code of hsCodes) {
    const [first, last] = runs.at(-1) ?? []
    const isNext = first !== undefined && Number(code) === Number(last) + 1
    if (isNext) runs[runs.length - 1] = [first, code]
    else runs.push([code, code])
  }
  return runs.map(([first, last]) => runText(first, last)).join(' ')
}

function runText(first: string, last: string): string {
  if (first === last) return first
  return `${first}${Number(last) - Number(first) > 1 ? '–' : ' '}${last}`
}
