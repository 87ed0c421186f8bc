import { useQueryClient } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { keepPackage, type ListedPackage } from '#datasets/own/ownStore.ts'
import { refreshPackage, useOwnPackages } from '#datasets/own/useOwnPackages.ts'
import { useText } from '#i18n/useText.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from '#views/data/Data.module.css'
import { DownloadButton } from './DownloadButton.tsx'
import { KeptRow } from './KeptRow.tsx'
import { forgetRemoved, removedPackages, type RemovedPackage } from './removedPackages.ts'
import { StorageState } from './StorageState.tsx'

/** The packages that this browser keeps, what was removed from them, and how safe they are. */
export function KeptPackages() {
  const { t } = useText()
  const { data: packages = [] } = useOwnPackages()
  const removed = useStore(removedPackages, ({ all }) => all)
  if (packages.length === 0 && removed.length === 0) return null

  return (
    <section className={styles['kept']}>
      <h2>{t('data.kept')}</h2>
      {removed.map((each, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same package may be removed twice
        <Removed key={index} removed={each} />
      ))}
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

/** Something that was removed, with a button that brings it back. */
function Removed({ removed }: Readonly<{ removed: RemovedPackage }>) {
  const { t } = useText()
  const client = useQueryClient()
  const { own, how } = removed

  async function bringBack() {
    await keepPackage(own)
    forgetRemoved(removed)
    await refreshPackage(client, own.pair.id)
  }

  return (
    <Notice
      kind="note"
      title={t(`data.${how}`, { name: own.pair.name })}
      action={{ label: t('data.bringBack'), onPress: () => void bringBack() }}
      onDismiss={() => forgetRemoved(removed)}
    />
  )
}

/** Why packages are only in this tab. */
function Trouble({ packages }: Readonly<{ packages: readonly ListedPackage[] }>) {
  const { t, list } = useText()
  const lost = packages.filter(({ trouble }) => trouble !== null)
  const trouble = lost[0]?.trouble
  if (!trouble) return null

  const names = list(lost.map(({ name }) => name))
  return (
    <Notice kind="problem" title={t(`data.trouble.${trouble}`)}>
      {trouble === 'full'
        ? t('data.trouble.fullBody', { name: names })
        : t(`data.trouble.${trouble}Body`)}
    </Notice>
  )
}
