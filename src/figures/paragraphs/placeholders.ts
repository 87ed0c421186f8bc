import type { Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import { fillTemplate } from './paragraph.ts'

/**
 * Returns the placeholders that words hold for what nobody has filled in, such as “[to be researched: …]”,
 * whether a template left them or a reader typed them.
 *
 * @param table the table whose cells tokens refer to; `null` for words without tokens
 */
export function placeholdersIn(words: string, table: Table | null, text: Text): readonly string[] {
  const filled = table ? fillTemplate(words, table, text) : words
  const [before = ''] = text.t('brief.gap', { what: '\u0000' }).split('\u0000')
  return filled
    .split(before)
    .slice(1)
    .map((rest) => `${before}${rest.split(']')[0] ?? ''}]`)
}
