import { useState, type ComponentType } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/icons.tsx'
import { useText } from '#i18n/useText.ts'
import type { Shared } from './FigureMenu.tsx'
import styles from './Share.module.css'
import { ShareCite } from './ShareCite.tsx'
import { ShareData } from './ShareData.tsx'
import { ShareEmbed } from './ShareEmbed.tsx'
import { ShareHome } from './ShareHome.tsx'
import { SharePicture } from './SharePicture.tsx'
import { ShareReproduce } from './ShareReproduce.tsx'
import { useFirstFocus } from './useFirstFocus.ts'
import { useShare, type ShareState } from './useShare.ts'

/** What has choices of its own, each on a page of the dialog. */
export type SharePage = 'picture' | 'data' | 'embed' | 'cite' | 'reproduce'

const PAGES: Readonly<Record<SharePage, ComponentType<Readonly<{ share: ShareState }>>>> = {
  picture: SharePicture,
  data: ShareData,
  embed: ShareEmbed,
  cite: ShareCite,
  reproduce: ShareReproduce,
}

type ShareDialogProps = Shared & Readonly<{ onClose: () => void }>

/** Every way to take a figure elsewhere. */
export function ShareDialog({ onClose, ...shared }: ShareDialogProps) {
  const { t } = useText()
  // The way back leads to the entry that led here.
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
