import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/**
 * Returns both flows and the balance in the latest and earliest reported year and at the end of the
 * projection.
 */
export function flowsParagraph(table: TableReader, { t }: Text): string[] {
  const { rows, cell, token } = table
  const [first, second] = table.flows
  if (!first || !second) return []

  const isAssumed = (row: Row) =>
    [first, second].some(({ key }) => cell(row, `${key}.status`) === 'assumed')
  const both = (row: Row) => ({
    period: token(row, 'period'),
    firstFlow: first.label,
    first: token(row, first.key),
    secondFlow: second.label,
    second: token(row, second.key),
    balance: token(row, 'balance'),
  })
  const latest = rows.findLast((row) => !isAssumed(row))
  const earliest = rows.find((row) => !isAssumed(row) && cell(row, 'balance') !== null)
  const end = rows.findLast((row) => isAssumed(row) && cell(row, 'balance') !== null)
  return [
    ...(latest ? [t('brief.flows.counted', both(latest))] : []),
    ...(earliest && earliest !== latest ? [t('brief.flows.before', both(earliest))] : []),
    ...(end ? [t('brief.flows.end', both(end)), t('brief.assumed')] : []),
  ]
}
