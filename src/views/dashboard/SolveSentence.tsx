import type { ReactNode } from 'react'
import { InlineNumber } from '#ui/InlineNumber.tsx'
import { Segments } from '#ui/Segments.tsx'
import { useLive } from '#charts/live.ts'
import { answer, reachedYearOf } from '#figures/answer.ts'
import { useText } from '#i18n/useText.ts'
import type { Unknown } from '#model/scenario.ts'
import { startOf } from '#model/requiredCurve.ts'
import { BOUNDS } from '#state/parts.ts'
import type { Selection } from '#state/selection.ts'
import { useMoving } from '#state/useSelection.ts'
import type { Desk } from './desk.ts'
import styles from './SolveSentence.module.css'

type SolveSentenceProps = Readonly<{ desk: Desk; onOrigin: (origin: readonly string[]) => void }>

const UNKNOWNS: readonly Unknown[] = ['year', 'growth', 'target', 'start']
const BILLION = 1e9

/** "From START in BASE, growing GROWTH a year, trade reaches TARGET in YEAR": read it, or edit it. */
export function SolveSentence({ desk, onOrigin }: SolveSentenceProps) {
  const text = useText()
  const outcome = useLive(desk.live)
  const { t, rich } = text
  const { unknown, solution } = outcome
  const slots = useSlots(desk, onOrigin)
  return (
    <section className={styles['solve']}>
      <h1 className={styles['sentence']}>{rich(`answer.${unknown}`, slots)}</h1>
      <Segments
        label={t('solve.label')}
        value={unknown}
        options={UNKNOWNS.map((value) => ({ value, label: t(`solve.${value}`) }))}
        onChange={(solve) => desk.change.commit({ ...desk.selection, solve }, 'solve')}
      />
      {solution.ok && !solution.alreadyThere ? null : (
        <p className={styles['reason']}>{answer(outcome, desk.chosen.source, text)}</p>
      )}
      <Apart />
    </section>
  )
}

/** What the sentence leaves out: rates of their own, and shocks. */
function Apart() {
  const { t, list } = useText()
  const { growthOf = {}, shocks = [] } = useMoving()
  const rates = Object.keys(growthOf).length
  const parts = [
    ...(rates > 0 ? [t('answer.ownRates', { count: rates })] : []),
    ...(shocks.length > 0 ? [t('answer.shocks', { count: shocks.length })] : []),
  ]
  if (parts.length === 0) return null
  return <p className={styles['reason']}>{t('answer.apart', { parts: list(parts) })}</p>
}

/** The five places of the sentence; the unknown is told, the others can be edited in place. */
function useSlots({ chosen, live, change }: Desk, onOrigin: SolveSentenceProps['onOrigin']) {
  const text = useText()
  const selection = useMoving()
  const outcome = useLive(live)
  const { base, scenario, target, unknown, solution } = outcome
  const { t } = text
  const commit = (control: string, changed: Selection) =>
    change.commit({ ...selection, ...changed }, control)
  const told = (part: Unknown, words: string) =>
    unknown === part && !solution.ok ? t('solve.none') : words

  const billions = { ...BOUNDS.targetBillions, step: 0.1 }
  const start: ReactNode = (
    <InlineNumber
      label={t('solve.startLabel')}
      value={startOf(outcome) / BILLION}
      text={told('start', text.usd(startOf(outcome)))}
      range={{ ...BOUNDS.usdBillions, step: 0.1 }}
      isUnknown={unknown === 'start'}
      onCommit={(value) => commit('start', { start: value })}
    />
  )
  const growth: ReactNode = (
    <InlineNumber
      label={t('solve.growthLabel')}
      value={percentOf(scenario.growth)}
      text={told('growth', text.percent(scenario.growth))}
      range={{ ...BOUNDS.growth, step: 0.1 }}
      isUnknown={unknown === 'growth'}
      onCommit={(value) => commit('growth', { growth: value })}
    />
  )
  const goal: ReactNode = (
    <InlineNumber
      label={t('solve.targetLabel')}
      value={target.value / BILLION}
      text={told('target', text.usd(target.value))}
      range={billions}
      isUnknown={unknown === 'target'}
      onCommit={(value) => commit('target', { target: { value, year: target.year } })}
    />
  )
  const shownYear = unknown === 'year' ? (reachedYearOf(outcome) ?? target.year) : target.year
  const year: ReactNode = (
    <InlineNumber
      label={t('solve.yearLabel')}
      value={shownYear}
      text={told('year', text.yearInBoth(shownYear, base.calendar))}
      range={{ ...BOUNDS.year, step: 1, isWhole: true }}
      isUnknown={unknown === 'year'}
      onCommit={(value) =>
        commit('targetYear', { target: { value: target.value / BILLION, year: value } })
      }
    />
  )
  const baseYear: ReactNode = (
    <button
      type="button"
      className={styles['base']}
      title={chosen.source.name}
      onClick={() => onOrigin(originOfBase(chosen))}
    >
      {text.yearInBoth(base.year, base.calendar)}
    </button>
  )
  return { start, growth, target: goal, year, base: baseYear }
}

function percentOf(fraction: number): number {
  return Number((fraction * 100).toFixed(4))
}

function originOfBase({ history, outcome }: Desk['chosen']): readonly string[] {
  return history.total.points.find(({ year }) => year === outcome.base.year)?.observations ?? []
}
