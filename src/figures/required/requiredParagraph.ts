import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/**
 * Returns the growth required by the first year, by the first year that requires no more than the fastest
 * growth so far, and by the last year.
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

  const atBestGrowth = possible.find((row) => {
    const ofBest = cell(row, 'ofBest')
    return typeof ofBest === 'number' && ofBest <= 1
  })
  return [
    t('brief.required.first', parts(first)),
    ...(atBestGrowth ? [t('brief.required.like', parts(atBestGrowth))] : []),
    ...(last === first || last === atBestGrowth ? [] : [t('brief.required.last', parts(last))]),
  ]
}
