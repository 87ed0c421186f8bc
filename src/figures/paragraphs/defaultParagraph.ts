import type { Text } from '#i18n/text.ts'
import type { Figure } from '#figures/figure.ts'
import { readTable } from './tableReader.ts'

/**
 * Returns the default paragraph of a figure: a template for `fillTemplate` in which every number is a
 * token, so that none can differ from the table. Without sentences, words that say one is missing.
 */
export function defaultParagraph({ table, paragraph }: Figure, text: Text): string {
  const sentences = paragraph(readTable(table), text)
  if (sentences.length === 0) return text.t('brief.gap', { what: text.t('brief.paragraph.sum') })

  return sentences.reduce((first, second) => text.t('sentence.two', { first, second }))
}
