import { useQueryClient } from '@tanstack/react-query'
import { keepPackage, keptPackage, type StorageTrouble } from '#datasets/own/ownStore.ts'
import { refreshPackage, useOwnPackages } from '#datasets/own/useOwnPackages.ts'
import { usePair } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { Notice } from '#ui/Notice.tsx'
import { MissingPair } from './MissingPair.tsx'
import '#i18n/dataEnglish.ts'

/**
 * Loaded where the pair of a link is the reader's own, or missing: follows what other tabs change of it,
 * and says that it is not here, or only in this tab.
 */
export function PairNotice({ id }: Readonly<{ id: string }>) {
  const { vintage } = useSelection()
  const { data: packages = [] } = useOwnPackages()
  const state = usePair(id, vintage)
  if (state.status === 'missing') return <MissingPair id={id} />
  if (state.status !== 'ready') return null
  const trouble = packages.find((listed) => listed.id === id)?.trouble ?? null
  if (trouble === null) return null
  return trouble === 'linked' ? (
    <Linked id={id} />
  ) : (
    <Unstored trouble={trouble} name={state.pair.name} />
  )
}

/** Offers to keep what came with a link. */
function Linked({ id }: Readonly<{ id: string }>) {
  const { t } = useText()
  const client = useQueryClient()

  async function keep() {
    const own = await keptPackage(id)
    if (!own) return
    await keepPackage(own)
    await refreshPackage(client, id)
  }

  return (
    <Notice
      kind="note"
      title={t('data.linked')}
      action={{ label: t('data.keepLinked'), onPress: () => void keep() }}
    >
      {t('data.linkedBody')}
    </Notice>
  )
}

function Unstored({ trouble, name }: Readonly<{ trouble: StorageTrouble; name: string }>) {
  const { t } = useText()
  return (
    <Notice kind="warning" title={t(`data.trouble.${trouble}`)}>
      {trouble === 'full' ? t('data.trouble.fullBody', { name }) : t(`data.trouble.${trouble}Body`)}
    </Notice>
  )
}
