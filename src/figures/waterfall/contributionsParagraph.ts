import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** What each assumption adds between baseline and scenario. */
export function contributionsParagraph({ rows, token }: TableReader, { t }: Text): string[] {
  return rows.map((row) =>
    t('brief.contributions.part', {
      year: token(row, 'year'),
      part: token(row, 'part'),
      amount: token(row, 'amount'),
    }),
  )
}
