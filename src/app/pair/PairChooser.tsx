import { useState } from 'react'
import { usePair } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/icons.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import styles from '#app/Shell.module.css'

const PairDialog = lazyWithRetry(async () => (await import('./PairDialog.tsx')).PairDialog)

/** The pair in use, which opens the list of all pairs: built-in ones and the reader's own. */
export function PairChooser() {
  const { t } = useText()
  const { pair, vintage } = useSelection()
  const state = usePair(pair, vintage)
  const [isOpen, setOpen] = useState(false)
  const current = state.status === 'ready' ? state.pair : null
  if (!current && state.status !== 'missing') return null

  return (
    <>
      <Button
        className={styles['pair'] ?? ''}
        aria-haspopup="dialog"
        title={t('app.pair')}
        onClick={() => setOpen(true)}
      >
        <span>{current?.name ?? t('app.pair')}</span>
        <Icon name="sortable" />
      </Button>
      <LazyBoundary onClose={() => setOpen(false)}>
        {isOpen ? <PairDialog current={current?.id} onClose={() => setOpen(false)} /> : null}
      </LazyBoundary>
    </>
  )
}
