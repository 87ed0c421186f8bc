import type { Text } from '#i18n/text.ts'
import type { SurveyedPair, SurveyedTable } from '#imports/packages/survey.ts'

/** Names both economies of a pair. */
export function pairTitle({ economies: [one, other] }: SurveyedPair, { t }: Text): string {
  return t('data.pairOf', { one: one.name, other: other.name })
}

/** Names a table by its file and, in a workbook, its sheet. */
export function tableTitle(
  { file, sheet }: Pick<SurveyedTable, 'file' | 'sheet'>,
  { t }: Text,
): string {
  return sheet === null ? file : t('data.tableOf', { file, sheet })
}
