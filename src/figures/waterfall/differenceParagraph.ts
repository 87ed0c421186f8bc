import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Each step from the one scenario to the other; what a difference does alone is left to the table. */
export function differenceParagraph({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const steps = rows.filter((row) => cell(row, 'way') !== t('difference.alone'))
  return steps.map((row) =>
    t('brief.difference.part', {
      year: token(row, 'year'),
      part: token(row, 'part'),
      amount: token(row, 'amount'),
    }),
  )
}
