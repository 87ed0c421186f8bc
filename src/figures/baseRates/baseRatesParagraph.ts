import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Returns one sentence for the rate of each group of country pairs, and for the model's probability. */
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
