import { useState } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { useText } from '#i18n/useText.ts'
import type { Shared } from './shared.ts'

const ShareDialog = lazyWithRetry(async () => (await import('./ShareDialog.tsx')).ShareDialog)

/** The share button of a figure. The dialog is loaded on demand. */
export function FigureMenu(shared: Shared) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon="download"
        label={t('share.open', { title: shared.figure.title })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <LazyBoundary onClose={() => setOpen(false)}>
        {isOpen ? <ShareDialog {...shared} onClose={() => setOpen(false)} /> : null}
      </LazyBoundary>
    </>
  )
}
