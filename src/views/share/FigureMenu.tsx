import { useState } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import type { PairEntry } from '#datasets/usePair.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import type { Figure } from '#figures/figure.ts'
import type { Known } from '#analysis/known.ts'
import { useText } from '#i18n/useText.ts'

/** The figure to share, as shown on the page. */
export type Shared = Readonly<{
  figure: Pick<Figure, 'id' | 'title'>
  dashboard: DashboardState
  known: Known
  entry: PairEntry
}>

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
