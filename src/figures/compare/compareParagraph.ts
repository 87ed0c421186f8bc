import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** The total of each scenario in its last year. */
export function compareParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
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
