import { InlineNumber } from '#ui/fields/InlineNumber.tsx'
import { useStore } from 'zustand'
import { reachedYearOf } from '#figures/words/answer.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { Unknown } from '#model/scenario.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './SolveSentence.module.css'

// One component per slot, so that dragging a slider re-renders only the numbers it changes.

type SlotProps = Readonly<{ viewState: ViewState }>

const BILLION = 1e9

/** The base value that growth applies to. */
export function StartSlot({ viewState: { live, change } }: SlotProps) {
  const { t, usd } = useText()
  const start = useStore(live, startOf)
  const { isUnknown, isMissing } = useSlotState(live, 'start')
  return (
    <InlineNumber
      label={t('solve.startLabel')}
      value={start / BILLION}
      text={isMissing ? t('solve.none') : usd(start)}
      range={{ ...BOUNDS.usdBillions, step: 0.1 }}
      isUnknown={isUnknown}
      onCommit={(value) => change.commit((chosen) => ({ ...chosen, start: value }), 'start')}
    />
  )
}

/** The growth rate of both flows. */
export function GrowthSlot({ viewState: { live, change } }: SlotProps) {
  const { t, percent } = useText()
  const growth = useStore(live, ({ scenario }) => scenario.growth)
  const { isUnknown, isMissing } = useSlotState(live, 'growth')
  return (
    <InlineNumber
      label={t('solve.growthLabel')}
      value={Number((growth * 100).toFixed(4))}
      text={isMissing ? t('solve.none') : percent(growth)}
      range={{ ...BOUNDS.growth, step: 0.1 }}
      isUnknown={isUnknown}
      onCommit={(value) => change.commit((chosen) => ({ ...chosen, growth: value }), 'growth')}
    />
  )
}

/** The target value. */
export function TargetSlot({ viewState: { live, change } }: SlotProps) {
  const { t, usd } = useText()
  const value = useStore(live, ({ target }) => target.value)
  const year = useStore(live, ({ target }) => target.year)
  const { isUnknown, isMissing } = useSlotState(live, 'target')
  return (
    <InlineNumber
      label={t('solve.targetLabel')}
      value={value / BILLION}
      text={isMissing ? t('solve.none') : usd(value)}
      range={{ ...BOUNDS.targetBillions, step: 0.1 }}
      isUnknown={isUnknown}
      onCommit={(billions) =>
        change.commit((chosen) => ({ ...chosen, target: { value: billions, year } }), 'target')
      }
    />
  )
}

/** The year in which the target is reached, or has to be. */
export function YearSlot({ viewState: { live, change } }: SlotProps) {
  const { t, yearInBoth } = useText()
  const year = useStore(live, shownYear)
  const value = useStore(live, ({ target }) => target.value / BILLION)
  const calendar = useStore(live, ({ base }) => base.calendar)
  const { isUnknown, isMissing } = useSlotState(live, 'year')
  return (
    <InlineNumber
      label={t('solve.yearLabel')}
      value={year}
      text={isMissing ? t('solve.none') : yearInBoth(year, calendar)}
      range={{ ...BOUNDS.year, step: 1, isWhole: true }}
      isUnknown={isUnknown}
      onCommit={(by) =>
        change.commit((chosen) => ({ ...chosen, target: { value, year: by } }), 'targetYear')
      }
    />
  )
}

/** The year of the base value, with a button that opens its source. */
export function BaseYear({
  viewState,
  onOrigin,
}: SlotProps & Readonly<{ onOrigin: (origin: readonly string[]) => void }>) {
  const { yearInBoth } = useText()
  const { base } = viewState.chosen.outcome
  const counted = viewState.chosen.history.total.points.find(({ year }) => year === base.year)
  return (
    <button
      type="button"
      className={styles['base']}
      title={viewState.chosen.source.name}
      onClick={() => onOrigin(counted?.observations ?? [])}
    >
      {yearInBoth(base.year, base.calendar)}
    </button>
  )
}

function shownYear(outcome: Outcome): number {
  const { target, unknown } = outcome
  return unknown === 'year' ? (reachedYearOf(outcome) ?? target.year) : target.year
}

/** Whether this slot is the unknown being solved for, and whether it has no solution. */
function useSlotState(live: ViewState['live'], part: Unknown) {
  const isUnknown = useStore(live, ({ unknown }) => unknown === part)
  const isMissing = useStore(live, ({ unknown, solution }) => unknown === part && !solution.ok)
  return { isUnknown, isMissing }
}
