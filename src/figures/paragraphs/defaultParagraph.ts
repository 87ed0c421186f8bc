import type { Text } from '#i18n/text.ts'
import type { Figure } from '#figures/figure.ts'
import { readTable } from './tableReader.ts'

/**
 * A neutral paragraph on a figure, from nothing but its table: a template in which every number is a
 * token, so that none can differ from the table or grow old. `filledIn` prints it.
 */
export function defaultParagraph({ table, paragraph }: Figure, text: Text): string {
  const sentences = paragraph(readTable(table), text)
  if (sentences.length === 0) return text.t('brief.gap', { what: text.t('brief.paragraph.sum') })

  return sentences.reduce((first, second) => text.t('sentence.two', { first, second }))
}
