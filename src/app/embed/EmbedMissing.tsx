import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'

/** An embed whose address names no figure. */
export function EmbedMissing() {
  const { t } = useText()
  return (
    <Notice kind="warning" title={t('embed.unknownTitle')}>
      {t('embed.unknown')}
    </Notice>
  )
}
