import { lazy, Suspense } from 'react'
import { Button } from '#ui/Button.tsx'
import type { Desk } from '#figures/desk.ts'
import { LoadNotice } from '#figures/LoadNotice.tsx'
import type { ReferenceState } from '#figures/useReference.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Controls.module.css'

/** Whether the levers are open, and how far what is known of them has come. */
export type LeverPanelState = Readonly<{
  reference: ReferenceState
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
}>

const LeverPanel = lazy(async () => ({
  default: (await import('./LeverPanel.tsx')).LeverPanel,
}))

type LeverControlsProps = Readonly<{ desk: Desk; state: LeverPanelState }>

/** The one button that opens the levers; all that is behind it comes when it is pressed. */
export function LeverControls({ desk, state }: LeverControlsProps) {
  const { t } = useText()
  const { reference, isOpen, onToggle } = state
  if (!reference.isThere) return null

  const loading = <p role="status">{t('levers.loading')}</p>
  return (
    <div className={styles['group']}>
      <div className={styles['row']}>
        <Button aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
          {t('levers.open')}
        </Button>
      </div>
      {isOpen && reference.error ? (
        <LoadNotice
          error={reference.error}
          title="load.leversTitle"
          onRetry={() => reference.retry()}
        />
      ) : null}
      {isOpen && reference.isLoading ? loading : null}
      {isOpen && reference.facts ? (
        <Suspense fallback={loading}>
          <LeverPanel desk={desk} reference={reference.facts.reference} />
        </Suspense>
      ) : null}
    </div>
  )
}
