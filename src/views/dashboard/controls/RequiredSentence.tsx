import { useMemo } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import { requiredInWords } from '#figures/words/requiredWords.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
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
  // Other pairs are counted by their total trade.
  const reference = chosen.source.coverage === 'goods' ? null : known.reference
  const words = useMemo(
    () => onceFor((outcome) => requiredInWords(outcome, world, reference, text)),
    [world, reference, text],
  )
  return (
    <p className={styles['required']}>
      <LiveText live={live} of={words} />
    </p>
  )
}

/** Returns `of` with its last result kept while only growth moves, on which the words do not depend. */
function onceFor(of: (outcome: Outcome) => string): (outcome: Outcome) => string {
  let last = { key: '', words: '' }
  return (outcome) => {
    const { base, target, unknown, solution } = outcome
    const key = JSON.stringify([base.source, startOf(outcome), target, unknown, solution.ok])
    if (key !== last.key) last = { key, words: of(outcome) }
    return last.words
  }
}
