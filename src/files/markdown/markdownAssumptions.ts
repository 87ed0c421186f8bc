import type { Text } from '#i18n/text.ts'
import { escapeMarkdown } from '#files/text/escapeMarkdown.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { sharedAssumptions } from '#files/briefing/sharedAssumptions.ts'

/** Lists the assumptions of the figures of a briefing, as paragraphs of a Markdown file. */
export function markdownAssumptions(
  { pages }: PrintableBriefing,
  { t, list }: Text,
): readonly string[] {
  const groups = sharedAssumptions(pages)
  if (groups.length === 0) return [escapeMarkdown(t('office.noAssumptions'))]

  return groups.flatMap(({ titles, assumptions }) => [
    ...(groups.length > 1 ? [escapeMarkdown(list(titles))] : []),
    assumptions.map((assumption) => `- ${escapeMarkdown(assumption)}`).join('\n'),
  ])
}
