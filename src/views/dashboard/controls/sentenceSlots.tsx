import { InlineNumber } from '#ui/fields/InlineNumber.tsx'
import { useStore } from 'zustand'
import { defaultsOf } from '#analysis/choose.ts'
import { growthInWords, hasOwnGrowth, reachedYearOf } from '#figures/words/answer.ts'
import { yearNotation } from '#figures/words/yearNotation.ts'
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
  const isUnknown = useIsUnknown(live, 'start')
  return (
    <InlineNumber
      label={t('solve.startLabel')}
      value={start / BILLION}
      text={usd(start)}
      range={{ ...BOUNDS.usdBillions, step: 0.1, scale: BILLION }}
      isUnknown={isUnknown}
      onCommit={(value) => change.commit((chosen) => ({ ...chosen, start: value }), 'start')}
    />
  )
}

/** The growth rate of both flows; read-only where it is the average of rates of their own. */
export function GrowthSlot({ viewState: { live, change } }: SlotProps) {
  const text = useText()
  const growth = useStore(live, ({ scenario }) => scenario.growth)
  const words = useStore(live, (outcome) => growthInWords(outcome, text))
  const isAverage = useStore(live, hasOwnGrowth)
  const isUnknown = useIsUnknown(live, 'growth') || isAverage
  return (
    <InlineNumber
      label={text.t('solve.growthLabel')}
      value={Number((growth * 100).toFixed(4))}
      text={words}
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
  const isUnknown = useIsUnknown(live, 'target')
  return (
    <InlineNumber
      label={t('solve.targetLabel')}
      value={value / BILLION}
      text={usd(value)}
      range={{ ...BOUNDS.targetBillions, step: 0.1, scale: BILLION }}
      isUnknown={isUnknown}
      onCommit={(billions) =>
        change.commit((chosen) => ({ ...chosen, target: { value: billions, year } }), 'target')
      }
    />
  )
}

/** The year in which the target is reached, or has to be. */
export function YearSlot({ viewState: { live, change } }: SlotProps) {
  const text = useText()
  const { t, yearInBoth } = text
  const year = useStore(live, shownYear)
  const value = useStore(live, ({ target }) => target.value / BILLION)
  const calendar = useStore(live, ({ base }) => base.calendar)
  const isUnknown = useIsUnknown(live, 'year')
  return (
    <InlineNumber
      label={t('solve.yearLabel')}
      value={year}
      text={yearInBoth(year, calendar)}
      range={{ ...BOUNDS.year, step: 1, isWhole: true, notation: yearNotation(text, calendar) }}
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
  const { t, yearInBoth } = useText()
  const { pair, chosen } = viewState
  const { base } = chosen.outcome
  const year = yearInBoth(base.year, base.calendar)
  const isDefault = base.source === defaultsOf(pair).source
  const counted = chosen.history.total.points.find((point) => point.year === base.year)
  return (
    <button
      type="button"
      className={styles['base']}
      title={chosen.source.name}
      onClick={() => onOrigin(counted?.observations ?? [])}
    >
      {isDefault ? year : t('solve.baseBy', { year, source: chosen.source.shortName })}
    </button>
  )
}

function shownYear(outcome: Outcome): number {
  const { target, unknown } = outcome
  return unknown === 'year' ? (reachedYearOf(outcome) ?? target.year) : target.year
}

/** Whether this slot is the unknown being solved for. */
function useIsUnknown(live: ViewState['live'], part: Unknown): boolean {
  return useStore(live, ({ unknown }) => unknown === part)
}
