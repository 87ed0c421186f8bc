import type { Text } from '#i18n/text.ts'
import type { SurveyedPair } from '#imports/packages/survey.ts'

/** Names both economies of a pair. */
export function pairTitle({ economies: [one, other] }: SurveyedPair, { t }: Text): string {
  return t('data.pairOf', { one: one.name, other: other.name })
}
