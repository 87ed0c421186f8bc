import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Every target announced, and what was counted for its year. */
export function recordParagraph({ rows, token, cell }: TableReader, { t }: Text): string[] {
  return rows.map((row) =>
    t('brief.record.target', {
      statement: token(row, 'statement'),
      announced: token(row, 'announced'),
      // A year without a count is a gap to fill, not an outcome.
      outcome: token(row, cell(row, 'outcome') === t('record.unknown') ? 'actual' : 'outcome'),
    }),
  )
}
