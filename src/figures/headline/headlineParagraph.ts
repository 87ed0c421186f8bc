import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/** Every claim, with its status. */
export function headlineParagraph({ rows, token }: TableReader, { t }: Text): string[] {
  return rows.map((row) =>
    t('brief.headline.claim', { claim: token(row, 'claim'), status: token(row, 'status') }),
  )
}
