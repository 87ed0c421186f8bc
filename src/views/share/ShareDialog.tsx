import { useState, type ComponentType } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/icons.tsx'
import { useText } from '#i18n/useText.ts'
import type { Shared } from './shared.ts'
import styles from './Share.module.css'
import { ShareCite } from './ShareCite.tsx'
import { ShareData } from './ShareData.tsx'
import { ShareEmbed } from './ShareEmbed.tsx'
import { ShareHome } from './ShareHome.tsx'
import { SharePicture } from './SharePicture.tsx'
import { ShareReproduce } from './ShareReproduce.tsx'
import { useFirstFocus } from './useFirstFocus.ts'
import { useShare, type ShareState } from './useShare.ts'
import '#i18n/laterEnglish.ts'

/** Subpages of the dialog, for exports with options. */
export type SharePage = 'picture' | 'data' | 'embed' | 'cite' | 'reproduce'

const PAGES: Readonly<Record<SharePage, ComponentType<Readonly<{ share: ShareState }>>>> = {
  picture: SharePicture,
  data: ShareData,
  embed: ShareEmbed,
  cite: ShareCite,
  reproduce: ShareReproduce,
}

type ShareDialogProps = Shared & Readonly<{ onClose: () => void }>

/** The dialog to share or export a figure. */
export function ShareDialog({ onClose, ...shared }: ShareDialogProps) {
  const { t } = useText()
  // Going back focuses the entry that was opened.
  const [page, setPage] = useState<Readonly<{ open: SharePage | null; from: SharePage | null }>>({
    open: null,
    from: null,
  })
  const [first] = useState(shared)
  const share = useShare(first)
  const { title } = share.view.figure
  const { open } = page
  const Page = open ? PAGES[open] : null
  return (
    <Dialog
      title={
        open
          ? t('share.pageTitle', { page: t(`share.${open}`), title })
          : t('share.title', { title })
      }
      placement="side"
      onClose={onClose}
    >
      {Page ? (
        <div className={styles['page']}>
          <BackButton onPress={() => setPage({ open: null, from: open })} />
          <Page share={share} />
        </div>
      ) : (
        <ShareHome
          share={share}
          from={page.from}
          onPage={(next) => setPage({ open: next, from: null })}
        />
      )}
    </Dialog>
  )
}

function BackButton({ onPress }: Readonly<{ onPress: () => void }>) {
  const { t } = useText()
  const button = useFirstFocus(true)
  return (
    <Button ref={button} kind="quiet" className={styles['back'] ?? ''} onClick={onPress}>
      <span className={styles['backwards']}>
        <Icon name="chevron" />
      </span>
      {t('share.back')}
    </Button>
  )
}
