import { Button } from '#ui/Button.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import type { ViewState } from '#analysis/viewState.ts'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'

/** Whether the panel of levers is open, and the loading state of the reference data. */
export type LeversState = Readonly<{
  reference: ReferenceState
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
}>

const LeverPanel = lazyWithRetry(async () => (await import('./LeverPanel.tsx')).LeverPanel)

type LeverControlsProps = Readonly<{ viewState: ViewState; state: LeversState }>

/** The button that opens the panel of levers, which is loaded when first opened. */
export function LeverControls({ viewState, state }: LeverControlsProps) {
  const { t } = useText()
  const { reference, isOpen, onToggle } = state
  if (!reference.isAvailable) return null

  return (
    <div>
      <Button aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        {t('levers.open')}
      </Button>
      <LazyBoundary>
        {isOpen ? (
          <LeverPanel {...{ viewState, reference }} onClose={() => onToggle(false)} />
        ) : null}
      </LazyBoundary>
    </div>
  )
}
