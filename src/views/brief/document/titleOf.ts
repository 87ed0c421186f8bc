import type { Text } from '#i18n/text.ts'
import type { Briefing } from '#state/briefings/briefing.ts'

/** The title of a briefing, with a fallback for an empty one. */
export function titleOf({ title }: Pick<Briefing, 'title'>, { t }: Text): string {
  return title.trim() === '' ? t('brief.untitled') : title
}
