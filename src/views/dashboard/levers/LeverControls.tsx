import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import type { ViewState } from '#analysis/viewState.ts'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'

/** Whether the levers are shown instead of growth and target, and the loading state of their data. */
export type LeversState = Readonly<{
  reference: ReferenceState
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
}>

const LeverPanel = lazyWithRetry(async () => (await import('./LeverPanel.tsx')).LeverPanel)

type LeverControlsProps = Readonly<{ viewState: ViewState; reference: ReferenceState }>

/** The levers, which are loaded when first opened, in each state of loading. */
export function LeverControls({ viewState, reference }: LeverControlsProps) {
  const { t } = useText()
  return (
    <>
      {reference.error ? (
        <LoadNotice
          error={reference.error}
          title="load.leversTitle"
          onRetry={() => reference.retry()}
        />
      ) : null}
      {reference.isLoading ? <p role="status">{t('leverPanel.loading')}</p> : null}
      {reference.facts ? (
        <LazyBoundary>
          <LeverPanel viewState={viewState} reference={reference.facts} />
        </LazyBoundary>
      ) : null}
    </>
  )
}
