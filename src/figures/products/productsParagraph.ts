import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Number of categories listed after the largest, and of categories without a value. */
const MOST_NEXT = 2
const MOST_NAMED = 2

/**
 * Returns the largest categories of the latest year that has several, and categories that a source names without a
 * value.
 */
export function productsParagraph(table: TableReader, text: Text): readonly string[] {
  const { rows, cell, token, flows } = table
  const { t, list } = text
  const value = flows[0]?.key ?? ''
  const params = (row: Row) => ({
    source: token(row, 'source'),
    period: token(row, 'period'),
    category: token(row, 'category'),
    value: token(row, value),
    share: token(row, 'share'),
  })
  const withoutValue = rows
    .filter((row) => cell(row, 'share') === null && cell(row, value) === null)
    .slice(0, MOST_NAMED)
  const noValues = list(withoutValue.map((row) => t('brief.products.noValue', params(row))))
  const namedSentence = withoutValue
    .slice(0, 1)
    .map((row) => t('brief.products.named', { ...params(row), parts: noValues }))

  const shares = rows.filter((row) => cell(row, 'share') !== null)
  // A year with one category has nothing that could lead.
  const leading =
    shares.find((row, index) => isSameCount(row, shares[index + 1], table)) ?? shares[0]
  if (!leading) return namedSentence

  const next = shares
    .slice(shares.indexOf(leading) + 1)
    .filter((row) => isSameCount(row, leading, table))
    .slice(0, MOST_NEXT)
  if (cell(leading, value) === null) {
    const parts = [leading, ...next].map((row) => t('brief.products.share', params(row)))
    return [
      t('brief.products.shares', { ...params(leading), parts: list(parts) }),
      ...namedSentence,
    ]
  }
  const following = next.map((row) => t('brief.products.part', params(row)))
  return [
    t('brief.products.leading', params(leading)),
    ...(next.length > 0 ? [t('brief.products.next', { parts: list(following) })] : []),
    ...namedSentence,
  ]
}

/** Returns whether two rows are of the same year and source. */
function isSameCount(row: Row, other: Row | undefined, { cell }: TableReader): boolean {
  if (!other) return false
  return ['year', 'source'].every((key) => cell(row, key) === cell(other, key))
}
