import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/**
 * Returns one sentence for each group and number of years: the share that had recovered from the fall.
 */
export function recoveryParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  return rows
    .filter((row) => typeof cell(row, 'regained') === 'number')
    .map((row) =>
      t('brief.recovery.row', {
        group: token(row, 'group'),
        fall: token(row, 'fall'),
        years: token(row, 'years'),
        regained: token(row, 'regained'),
      }),
    )
}
