import { Segments } from '#ui/fields/Segments.tsx'
import { useLivePart } from '#ui/live.ts'
import { answer } from '#figures/words/answer.ts'
import { useText } from '#i18n/useText.ts'
import type { Unknown } from '#model/scenario.ts'
import { useMoving } from '#state/session/useSelection.ts'
import type { Desk } from '#analysis/desk.ts'
import { BaseYear, GrowthSlot, StartSlot, TargetSlot, YearSlot } from './sentenceSlots.tsx'
import styles from './SolveSentence.module.css'

type SolveSentenceProps = Readonly<{ desk: Desk; onOrigin: (origin: readonly string[]) => void }>

const UNKNOWNS: readonly Unknown[] = ['year', 'growth', 'target', 'start']

/** "From START in BASE, growing GROWTH a year, trade reaches TARGET in YEAR": read it, or edit it. */
export function SolveSentence({ desk, onOrigin }: SolveSentenceProps) {
  const { t, rich } = useText()
  const unknown = useLivePart(desk.live, (outcome) => outcome.unknown)
  const slots = {
    start: <StartSlot desk={desk} />,
    base: <BaseYear desk={desk} onOrigin={onOrigin} />,
    growth: <GrowthSlot desk={desk} />,
    target: <TargetSlot desk={desk} />,
    year: <YearSlot desk={desk} />,
  }
  return (
    <section className={styles['solve']}>
      <h1 className={styles['sentence']}>{rich(`answer.${unknown}`, slots)}</h1>
      <Segments
        label={t('solve.label')}
        value={unknown}
        options={UNKNOWNS.map((value) => ({ value, label: t(`solve.${value}`) }))}
        onChange={(solve) => desk.change.commit((selection) => ({ ...selection, solve }), 'solve')}
      />
      <NoAnswer desk={desk} />
      <Apart />
    </section>
  )
}

/** Why there is no answer, and what is nearest to one. */
function NoAnswer({ desk: { live, chosen } }: Readonly<{ desk: Desk }>) {
  const text = useText()
  const reason = useLivePart(live, (outcome) => {
    const { solution } = outcome
    return solution.ok && !solution.alreadyThere ? '' : answer(outcome, chosen.source, text)
  })
  return reason === '' ? null : <p className={styles['reason']}>{reason}</p>
}

/** What the sentence leaves out: rates of their own, shocks, and levers. */
function Apart() {
  const { t, list } = useText()
  const rates = useMoving(({ growthOf = {} }) => Object.keys(growthOf).length)
  const shocks = useMoving((selection) => selection.shocks?.length ?? 0)
  const levers = useMoving((selection) => selection.levers?.length ?? 0)
  const parts = [
    ...(rates > 0 ? [t('answer.ownRates', { count: rates })] : []),
    ...(shocks > 0 ? [t('answer.shocks', { count: shocks })] : []),
    ...(levers > 0 ? [t('answer.levers', { count: levers })] : []),
  ]
  if (parts.length === 0) return null
  return <p className={styles['reason']}>{t('answer.apart', { parts: list(parts) })}</p>
}
