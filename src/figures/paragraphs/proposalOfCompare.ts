import type { Text } from '#i18n/text.ts'
import type { TableReader } from './tableReader.ts'

/** What each scenario comes to in its last year. */
export function proposedCompare({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const names = [...new Set(rows.map((row) => cell(row, 'scenario')))]
  const ends = names.flatMap((name) => {
    return rows.findLast((row) => cell(row, 'scenario') === name) ?? []
  })
  return [
    ...ends.map((row) =>
      t('brief.compare.end', {
        period: token(row, 'period'),
        total: token(row, 'total'),
        scenario: token(row, 'scenario'),
      }),
    ),
    t('brief.assumed'),
  ]
}

/** Each step from the one scenario to the other; what a difference does alone is left to the table. */
export function proposedDifference({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const steps = rows.filter((row) => cell(row, 'way') !== t('difference.alone'))
  return steps.map((row) =>
    t('brief.difference.part', {
      year: token(row, 'year'),
      part: token(row, 'part'),
      amount: token(row, 'amount'),
    }),
  )
}
