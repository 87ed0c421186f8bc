import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** What is known of each group of pairs, and of this pair by the model. */
export function baseRatesParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  return rows
    .filter((row) => typeof cell(row, 'rate') === 'number')
    .map((row) =>
      t('brief.baseRates.group', {
        group: token(row, 'group'),
        world: token(row, 'world'),
        rate: token(row, 'rate'),
      }),
    )
}
