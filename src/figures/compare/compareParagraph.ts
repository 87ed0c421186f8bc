import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Returns one sentence for each scenario: its total in its last year. */
export function compareParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const names = [...new Set(rows.map((row) => cell(row, 'scenario')))]
  const lastRows = names.flatMap((name) => {
    return rows.findLast((row) => cell(row, 'scenario') === name) ?? []
  })
  return [
    ...lastRows.map((row) =>
      t('brief.compare.end', {
        period: token(row, 'period'),
        total: token(row, 'total'),
        scenario: token(row, 'scenario'),
      }),
    ),
    t('brief.assumed'),
  ]
}
