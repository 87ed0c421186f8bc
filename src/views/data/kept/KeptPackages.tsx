import { useQueryClient } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { useNamedPackages } from '#analysis/useNamedPackages.ts'
import { keepPackage, type ListedPackage } from '#datasets/own/ownStore.ts'
import { refreshPackage } from '#datasets/own/useOwnPackages.ts'
import { useText } from '#i18n/useText.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from '#views/data/Data.module.css'
import { DownloadButton } from './DownloadButton.tsx'
import { KeptRow } from './KeptRow.tsx'
import { removedPackages } from './removedPackages.ts'
import { StorageState } from './StorageState.tsx'

/** The packages that this browser keeps, what was removed from them, and how safe they are. */
export function KeptPackages() {
  const { t } = useText()
  const packages = useNamedPackages()
  const isRemoved = useStore(removedPackages.store, ({ length }) => length > 0)
  if (packages.length === 0 && !isRemoved) return null

  return (
    <section className={styles['kept']}>
      <h2>{t('data.kept')}</h2>
      <Removed />
      <Trouble packages={packages} />
      <ul>
        {packages.map((listed) => (
          <li key={listed.id}>
            <KeptRow listed={listed} />
          </li>
        ))}
      </ul>
      {packages.length > 1 ? (
        <DownloadButton ids={packages.map(({ id }) => id)} name="corridor-data">
          {t('data.exportAll')}
        </DownloadButton>
      ) : null}
      {packages.length > 0 ? <StorageState packages={packages} /> : null}
    </section>
  )
}

/** What was removed last, with a button that brings it back. */
function Removed() {
  const { t } = useText()
  const client = useQueryClient()
  const removed = useStore(removedPackages.store, (all) => all.at(-1))
  if (!removed) return null
  const isGone = removed.how === 'deleted' || removed.how === 'replaced'

  async function bringBack() {
    const { own } = removedPackages.pop() ?? {}
    if (!own) return
    await keepPackage(own)
    await refreshPackage(client, own.pair.id)
  }

  return (
    <Notice
      kind="note"
      title={t(`data.${removed.how}`, { name: removed.own.pair.name })}
      action={{
        label: t(isGone ? 'data.bringBack' : 'data.groups.undo'),
        onPress: () => void bringBack(),
      }}
      onDismiss={() => removedPackages.pop()}
    />
  )
}

/** Why packages are only in this tab. */
function Trouble({ packages }: Readonly<{ packages: readonly ListedPackage[] }>) {
  const { t, list } = useText()
  const lost = packages.filter(({ trouble }) => trouble !== null && trouble !== 'linked')
  const trouble = lost[0]?.trouble
  if (!trouble || trouble === 'linked') return null

  const names = list(lost.map(({ name }) => name))
  return (
    <Notice kind="problem" title={t(`data.trouble.${trouble}`)}>
      {trouble === 'full'
        ? t('data.trouble.fullBody', { name: names })
        : t(`data.trouble.${trouble}Body`)}
    </Notice>
  )
}
