import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Number of parts named after the largest. */
const MOST_NEXT = 2
const MOST_NAMED = 2

/** The largest parts of the latest year, and the categories named without a value. */
export function productsParagraph(table: TableReader, text: Text): readonly string[] {
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
