import { Button } from '#ui/Button.tsx'
import { onDemand } from '#ui/loading/onDemand.tsx'
import { Part } from '#ui/loading/Part.tsx'
import type { Desk } from '#analysis/desk.ts'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'

/** Whether the levers are open, and how far what is known of them has come. */
export type LeversState = Readonly<{
  reference: ReferenceState
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
}>

const LeverPanel = onDemand(async () => (await import('./LeverPanel.tsx')).LeverPanel)

type LeverControlsProps = Readonly<{ desk: Desk; state: LeversState }>

/** The one button that opens the levers; all that is behind it comes when it is pressed. */
export function LeverControls({ desk, state }: LeverControlsProps) {
  const { t } = useText()
  const { reference, isOpen, onToggle } = state
  if (!reference.isThere) return null

  return (
    <div>
      <Button aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        {t('levers.open')}
      </Button>
      <Part>
        {isOpen ? <LeverPanel {...{ desk, reference }} onClose={() => onToggle(false)} /> : null}
      </Part>
    </div>
  )
}
