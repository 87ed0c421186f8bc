import { useQueryClient } from '@tanstack/react-query'
import { useState, type MouseEvent } from 'react'
import { removePackage, type ListedPackage } from '#datasets/own/ownStore.ts'
import { refreshPackage } from '#datasets/own/useOwnPackages.ts'
import { useText } from '#i18n/useText.ts'
import { languageAndTheme } from '#state/link/selection.ts'
import { committedIn, useAddress } from '#state/session/address.ts'
import { followLink } from '#state/session/followLink.ts'
import { hrefOf } from '#state/session/useSelection.ts'
import { rememberPair, settings } from '#state/stored/settings.ts'
import { Button } from '#ui/Button.tsx'
import styles from '#views/data/Data.module.css'
import { DownloadButton } from './DownloadButton.tsx'
import { fileSize } from './fileSize.ts'
import { GroupsDialog } from './GroupsDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { removedPackages } from './removedPackages.ts'
import { useDashboardHref } from './useDashboardHref.ts'

/** One package: opened by its name, and its actions. */
export function KeptRow({ listed }: Readonly<{ listed: ListedPackage }>) {
  const text = useText()
  const { t, date } = text
  const client = useQueryClient()
  const address = useAddress()
  const [dialog, setDialog] = useState<'names' | 'groups' | null>(null)
  const { id, name, day, bytes, trouble } = listed

  async function remove() {
    const own = await removePackage(id)
    if (!own) return
    removedPackages.push({ own, how: 'deleted' })
    if (settings.getState().pair === id) rememberPair(null)
    // The address need not ask for what the reader has just deleted.
    const selection = committedIn(address)
    if (selection.pair === id) {
      address.replace(hrefOf(address.location.pathname, languageAndTheme(selection)))
    }
    await refreshPackage(client, id)
  }

  return (
    <div className={styles['row']}>
      <OpenLink id={id} name={name} />
      <span className={styles['soft']}>
        {t('data.keptOn', { day: date(day), size: fileSize(bytes, text) })}
        {trouble === null ? '' : ` · ${t('data.tabOnly')}`}
      </span>
      <span className={styles['ways']}>
        <Button
          kind="quiet"
          aria-label={t('data.renameOf', { name })}
          onClick={() => setDialog('names')}
        >
          {t('data.rename')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('data.groupsOf', { name })}
          onClick={() => setDialog('groups')}
        >
          {t('data.groups')}
        </Button>
        <DownloadButton ids={[id]} name={id} label={t('data.downloadOf', { name })}>
          {t('data.download')}
        </DownloadButton>
        <Button
          kind="quiet"
          aria-label={t('data.deleteOf', { name })}
          onClick={() => void remove()}
        >
          {t('data.delete')}
        </Button>
      </span>
      {dialog === 'names' ? (
        <RenameDialog id={id} name={name} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'groups' ? (
        <GroupsDialog id={id} name={name} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  )
}

function OpenLink({ id, name }: Pick<ListedPackage, 'id' | 'name'>) {
  const address = useAddress()
  const href = useDashboardHref()(id)

  function onClick(event: MouseEvent) {
    rememberPair(id)
    followLink(event, address, href)
  }

  return (
    <a href={href} onClick={onClick}>
      {name}
    </a>
  )
}
