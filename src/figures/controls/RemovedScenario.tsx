import { useStore } from 'zustand'
import { useText } from '#i18n/useText.ts'
import { bringBack, lastLoss, lostScenarios } from '#state/stored/settings.ts'
import { Button } from '#ui/Button.tsx'

/** The saved scenario that was deleted or replaced last, with a button that brings it back. */
export function RemovedScenario() {
  const { t } = useText()
  const removed = lastLoss(useStore(lostScenarios))
  if (removed === null) return null

  const { name, isReplaced } = removed
  return (
    <p role="status">
      {t(isReplaced ? 'saved.replaced' : 'saved.deleted', { name })}{' '}
      <Button kind="quiet" onClick={bringBack}>
        {t(isReplaced ? 'saved.bringOldBack' : 'saved.bringBack')}
      </Button>
    </p>
  )
}
