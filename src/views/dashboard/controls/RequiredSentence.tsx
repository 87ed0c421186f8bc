import { useStore } from 'zustand'
import type { ViewState } from '#analysis/viewState.ts'
import { requiredInWords } from '#figures/words/requiredWords.ts'
import { useText } from '#i18n/useText.ts'
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
  const sentence = useStore(live, (outcome) => {
    return requiredInWords(outcome, world, known.reference, text)
  })
  return <p className={styles['required']}>{sentence}</p>
}
