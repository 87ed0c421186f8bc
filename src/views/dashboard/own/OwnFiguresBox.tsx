import { useState } from 'react'
import { useStore } from 'zustand'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import type { OwnFigure } from '#state/link/selection.ts'
import { selectFigures, settings } from '#state/stored/settings.ts'
import { Button } from '#ui/Button.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import styles from './OwnFigures.module.css'

const OwnFigures = lazyWithRetry(async () => (await import('./OwnFigures.tsx')).OwnFigures)
const OwnFigureDialog = lazyWithRetry(
  async () => (await import('./OwnFigureDialog.tsx')).OwnFigureDialog,
)

/** Beside the base: figures of the reader's own, and the button that adds one. */
export function OwnFiguresBox({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  const [asked, setAsked] = useState<OwnFigure | 'new' | null>(null)
  const { pair, selection } = viewState
  const kept = useStore(settings, selectFigures).filter((figure) => figure.pair === pair.id)
  const close = () => setAsked(null)
  return (
    <div className={styles['box']}>
      {selection.own || kept.length > 0 ? (
        <LazyBoundary>
          <OwnFigures viewState={viewState} kept={kept} onEdit={setAsked} />
        </LazyBoundary>
      ) : null}
      <Button kind="quiet" onClick={() => setAsked('new')}>
        {t('scenario.addFigure')}
      </Button>
      <LazyBoundary onClose={close}>
        {asked ? (
          <OwnFigureDialog
            viewState={viewState}
            edited={asked === 'new' ? null : asked}
            onClose={close}
          />
        ) : null}
      </LazyBoundary>
    </div>
  )
}
