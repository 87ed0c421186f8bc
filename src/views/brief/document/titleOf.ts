import type { Text } from '#i18n/text.ts'
import type { Briefing } from '#state/briefings/briefing.ts'

/** What a briefing is called, also before the reader has called it anything. */
export function titleOf({ title }: Pick<Briefing, 'title'>, { t }: Text): string {
  return title.trim() === '' ? t('brief.untitled') : title
}
