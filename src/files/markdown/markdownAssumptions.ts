import type { Text } from '#i18n/text.ts'
import { escapedWords } from '#files/text/markdownWords.ts'
import type { Printable } from '#files/briefing/printable.ts'
import { sharedAssumptions } from '#files/briefing/reportAssumptions.ts'

/** What the figures of a briefing assume, as parts of a Markdown file. */
export function markdownAssumptions({ pages }: Printable, { t, list }: Text): readonly string[] {
  const groups = sharedAssumptions(pages)
  if (groups.length === 0) return [escapedWords(t('office.noAssumptions'))]

  return groups.flatMap(({ titles, assumptions }) => [
    ...(groups.length > 1 ? [escapedWords(list(titles))] : []),
    assumptions.map((assumption) => `- ${escapedWords(assumption)}`).join('\n'),
  ])
}
