import { useOwnPackages } from '#datasets/own/useOwnPackages.ts'
import { usePair } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { Notice } from '#ui/Notice.tsx'
import '#i18n/dataEnglish.ts'

/**
 * Loaded where a link names a pair of the reader's own: follows what other tabs change of it, and says
 * that this browser does not have it, or only in this tab.
 */
export function OwnPair({ id }: Readonly<{ id: string }>) {
  const { t } = useText()
  const { vintage } = useSelection()
  const { data: packages = [] } = useOwnPackages()
  const state = usePair(id, vintage)
  if (state.status !== 'ready') return null
  if (state.isOther) {
    return (
      <Notice kind="warning" title={t('data.missing')}>
        {t('data.missingBody', { pair: id, shown: state.pair.name })}
      </Notice>
    )
  }
  const trouble = packages.find((listed) => listed.id === id)?.trouble ?? null
  return trouble === null ? null : (
    <Notice kind="warning" title={t(`data.trouble.${trouble}`)}>
      {trouble === 'full'
        ? t('data.trouble.fullBody', { name: state.pair.name })
        : t(`data.trouble.${trouble}Body`)}
    </Notice>
  )
}
