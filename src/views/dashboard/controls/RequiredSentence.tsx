import type { ViewState } from '#analysis/viewState.ts'
import { requiredInWords } from '#figures/words/requiredWords.ts'
import { useText } from '#i18n/useText.ts'
import { LiveText } from '#ui/live/LiveText.tsx'
import styles from './SolveSentence.module.css'

/**
 * Says what growth the target takes, and how many comparable pairs had it, while sliders move too; the
 * second half follows once the reference data are loaded.
 */
export function RequiredSentence({
  viewState: { live, chosen, known },
}: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { world } = chosen.choice.comparison
  return (
    <p className={styles['required']}>
      <LiveText
        live={live}
        of={(outcome) => requiredInWords(outcome, world, known.reference, text)}
      />
    </p>
  )
}
