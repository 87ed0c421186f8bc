import { useRef } from 'react'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { useCopiedInputs } from '#ui/fields/useCopiedInputs.ts'
import { useStore } from 'zustand'
import { answerKey } from '#figures/words/answer.ts'
import { useText } from '#i18n/useText.ts'
import type { Unknown } from '#model/scenario.ts'
import { useCurrentSelection } from '#state/session/useSelection.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { IsolatedLayout } from '#ui/live/IsolatedLayout.tsx'
import { RequiredSentence } from './RequiredSentence.tsx'
import { BaseYear, GrowthSlot, StartSlot, TargetSlot, YearSlot } from './sentenceSlots.tsx'
import styles from './SolveSentence.module.css'

type SolveSentenceProps = Readonly<{
  viewState: ViewState
  onOrigin: (origin: readonly string[]) => void
}>

const UNKNOWNS: readonly Unknown[] = ['year', 'growth', 'target', 'start']

/** "From START in BASE, growing GROWTH a year, trade reaches TARGET in YEAR", editable in place. */
export function SolveSentence({ viewState, onOrigin }: SolveSentenceProps) {
  const { t, rich } = useText()
  const sentence = useRef<HTMLParagraphElement>(null)
  useCopiedInputs(sentence)
  const unknown = useStore(viewState.live, (outcome) => outcome.unknown)
  const key = useStore(viewState.live, answerKey)
  const slots = {
    start: <StartSlot viewState={viewState} />,
    base: <BaseYear viewState={viewState} onOrigin={onOrigin} />,
    growth: <GrowthSlot viewState={viewState} />,
    target: <TargetSlot viewState={viewState} />,
    year: <YearSlot viewState={viewState} />,
  }
  return (
    <>
      <p ref={sentence} className={styles['sentence']} data-sentence>
        <IsolatedLayout>{rich(key, slots)}</IsolatedLayout>
      </p>
      <section aria-label={t('slot.workOut')} className={styles['solve']}>
        <RequiredSentence viewState={viewState} />
        <SegmentedControl
          label={t('slot.workOut')}
          value={unknown}
          options={UNKNOWNS.map((value) => ({ value, label: t(`solve.${value}`) }))}
          onChange={(solve) =>
            viewState.change.commit((selection) => ({ ...selection, solve }), 'solve')
          }
        />
        <LeftOut />
      </section>
    </>
  )
}

/**
 * Lists assumptions the sentence does not mention: rates per flow, shocks and levers. Keeps its line
 * without any, so that nothing shifts when the first is added.
 */
function LeftOut() {
  const { t, list } = useText()
  const rates = useCurrentSelection(({ growthOf = {} }) => Object.keys(growthOf).length)
  const shocks = useCurrentSelection((selection) => selection.shocks?.length ?? 0)
  const levers = useCurrentSelection((selection) => selection.levers?.length ?? 0)
  const parts = [
    ...(rates > 0 ? [t('answer.ownRates', { count: rates })] : []),
    ...(shocks > 0 ? [t('answer.shocks', { count: shocks })] : []),
    ...(levers > 0 ? [t('answer.levers', { count: levers })] : []),
  ]
  return (
    <p className={styles['apart']}>
      {parts.length === 0 ? '' : t('answer.apart', { parts: list(parts) })}
    </p>
  )
}
