import type { Text } from '#i18n/text.ts'
import type { ProductLevel } from './survey.ts'

/** Names a list of goods, and how finely it tells them apart. */
export function levelName({ scheme, level }: ProductLevel, { t }: Text): string {
  if (scheme === 'all') return t('data.level.all')
  if (scheme === 'HS' && (level === 2 || level === 4 || level === 6)) {
    return t(`data.level.HS${level}`)
  }
  return scheme === 'other'
    ? t('data.level.other')
    : t('data.level.digits', { scheme, count: level })
}
