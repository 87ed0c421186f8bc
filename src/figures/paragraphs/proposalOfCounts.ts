import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from './tableReader.ts'

/** Beside the largest part; more would be a list. */
const MOST_NEXT = 2
const MOST_NAMED = 2

/** On `products`: the largest parts of the latest year, and what is named without a value. */
export function proposedProducts(table: TableReader, text: Text): readonly string[] {
  const { rows, cell, token, flows } = table
  const { t, list } = text
  const value = flows[0]?.key ?? ''
  const parts = (row: Row) => ({
    source: token(row, 'source'),
    period: token(row, 'period'),
    category: token(row, 'category'),
    value: token(row, value),
    share: token(row, 'share'),
  })
  const named = rows
    .filter((row) => cell(row, 'share') === null && cell(row, value) === null)
    .slice(0, MOST_NAMED)
  const noValues = list(named.map((row) => t('brief.products.noValue', parts(row))))
  const also = named
    .slice(0, 1)
    .map((row) => t('brief.products.named', { ...parts(row), parts: noValues }))

  const [leading, ...others] = rows.filter((row) => cell(row, 'share') !== null)
  if (!leading) return also

  const next = others.filter((row) => isSameCount(row, leading, table)).slice(0, MOST_NEXT)
  if (cell(leading, value) === null) {
    const shares = [leading, ...next].map((row) => t('brief.products.share', parts(row)))
    return [t('brief.products.shares', { ...parts(leading), parts: list(shares) }), ...also]
  }
  const following = next.map((row) => t('brief.products.part', parts(row)))
  return [
    t('brief.products.leading', parts(leading)),
    ...(next.length > 0 ? [t('brief.products.next', { parts: list(following) })] : []),
    ...also,
  ]
}

function isSameCount(row: Row, other: Row, { cell }: TableReader): boolean {
  return ['year', 'source'].every((key) => cell(row, key) === cell(other, key))
}

/** On `mirror`: what both sides say of the latest year, and how far they were ever apart. */
export function proposedMirror(table: TableReader, text: Text): readonly string[] {
  const { rows, cell, token, flows } = table
  const value = flows[0]?.key ?? ''
  const { t } = text
  const ratio = (row: Row) => Number(cell(row, 'ratio'))
  const compared = rows
    .filter((row) => typeof cell(row, 'ratio') === 'number')
    .toSorted((a, b) => ratio(a) - ratio(b))
  const latest = rows.findLast((row) => compared.includes(row))
  const other = latest && rows.find((row) => isOtherSide(row, latest, table, text))
  if (!latest || !other) return oneSide(table, value, text)

  const told = t('brief.mirror.latest', {
    firstSource: token(latest, 'source'),
    first: token(latest, value),
    firstPeriod: token(latest, 'period'),
    secondSource: token(other, 'source'),
    second: token(other, value),
    secondPeriod: token(other, 'period'),
    ratio: token(latest, 'ratio'),
  })
  const [lowest, highest] = [compared[0], compared.at(-1)]
  if (!lowest || !highest || lowest === highest) return [told]
  const between = t('brief.mirror.between', {
    lowest: token(lowest, 'ratio'),
    lowestPeriod: token(lowest, 'period'),
    highest: token(highest, 'ratio'),
    highestPeriod: token(highest, 'period'),
  })
  return [told, between]
}

/** The first count of the same year in the importer's books: the one that the ratio is made with. */
function isOtherSide(row: Row, exporter: Row, { cell, flows }: TableReader, { t }: Text): boolean {
  const books = cell(row, 'books')
  return (
    cell(row, 'year') === cell(exporter, 'year') &&
    books !== cell(exporter, 'books') &&
    books !== t('mirror.neither') &&
    cell(row, flows[0]?.key ?? '') !== null
  )
}

function oneSide({ rows, cell, token }: TableReader, value: string, { t }: Text): string[] {
  const latest = rows.findLast((row) => cell(row, value) !== null)
  if (!latest) return []

  return [
    t('brief.mirror.oneSide', {
      value: token(latest, value),
      source: token(latest, 'source'),
      period: token(latest, 'period'),
      gap: t('brief.gap', { what: t('brief.mirror.otherSide') }),
    }),
  ]
}
