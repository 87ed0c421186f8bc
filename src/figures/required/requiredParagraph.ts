import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/**
 * The growth required by the first year, by the first year that needs no more than the best growth so
 * far, and by the last year.
 */
export function requiredParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const possible = rows.filter((row) => cell(row, 'growth') !== null)
  const [first, last] = [possible[0], possible.at(-1)]
  if (!first || !last) return []

  const parts = (row: Row) => ({
    period: token(row, 'period'),
    growth: token(row, 'growth'),
  })
  if (Number(cell(first, 'growth')) <= 0) return [t('brief.required.met')]

  const like = possible.find((row) => {
    const ofBest = cell(row, 'ofBest')
    return typeof ofBest === 'number' && ofBest <= 1
  })
  return [
    t('brief.required.first', parts(first)),
    ...(like ? [t('brief.required.like', parts(like))] : []),
    ...(last === first || last === like ? [] : [t('brief.required.last', parts(last))]),
  ]
}
