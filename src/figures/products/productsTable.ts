import type { Row, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { categoryOf, ownGoods } from '#analysis/goods.ts'
import { groupedBy } from '#analysis/groupedBy.ts'
import { mixId } from '#figures/provenance/origins.ts'
import type { ProductsView } from './productsView.ts'

/** The table of `products`: values by category, then what the chosen source itself reports. */
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

function countedRows({ goods, source, year: only }: ProductsView, text: Text): Row[] {
  if (!source) return []

  const totals = groupedBy(goods, ({ year }) => year)
  return goods
    .filter(({ year }) => only === null || year === only)
    .toSorted((a, b) => b.year - a.year || b.value - a.value)
    .map(({ name, hsCodes, year, value, origin }) => {
      const total = (totals.get(year) ?? []).reduce((sum, one) => sum + one.value, 0)
      const share = total > 0 ? value / total : null
      const period = text.period(year, source.calendar)
      return {
        cells: [year, name, source.name, period, codes(hsCodes), value, share, 'reported'],
        origin: [origin],
      }
    })
}

function ownRows({ pair }: Known, { source }: Chosen, view: ProductsView, text: Text): Row[] {
  return ownGoods(pair, view.flow, source.id).map((one) => {
    const category = categoryOf(pair, one.category)
    const name = category?.name ?? one.category
    const period = text.days(one.firstDay, one.lastDay)
    return {
      cells: [
        one.year,
        name,
        source.name,
        period,
        codes(category?.hsCodes),
        one.value,
        null,
        one.status,
      ],
      origin: [one.id],
    }
  })
}

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

function codes(hsCodes: readonly string[] = []): string {
  const [first = '', ...others] = hsCodes
  return others.length > 3 ? `${first}–${others.at(-1)}` : hsCodes.join(' ')
}
