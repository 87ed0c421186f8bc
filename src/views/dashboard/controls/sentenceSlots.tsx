import { useMemo } from 'react'
import { InlineNumber, type ShownNumber } from '#ui/fields/InlineNumber.tsx'
import { partOf } from '#ui/readonlyStore.ts'
import { useStore } from 'zustand'
import { defaultsOf } from '#analysis/choose.ts'
import { growthInWords, hasOwnGrowth, reachedYearOf } from '#figures/words/answer.ts'
import { yearNotation } from '#figures/words/yearNotation.ts'
import {
  BILLION,
  commonGrowth,
  startInBillions,
  targetInBillions,
} from '#figures/controls/typedUnits.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { Unknown } from '#model/scenario.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { Edit } from '#state/session/useSelection.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './SolveSentence.module.css'

type SlotProps = Readonly<{ viewState: ViewState }>

/** The base value that growth applies to. */
export function StartSlot({ viewState: { live, change } }: SlotProps) {
  const { t, usd } = useText()
  const shown = useMemo(
    () =>
      partOf(live, (outcome): ShownNumber => {
        return { value: startInBillions(outcome), text: usd(startOf(outcome)) }
      }),
    [live, usd],
  )
  const isUnknown = useIsUnknown(live, 'start')
  const started =
    (start: number): Edit =>
    (chosen) => ({ ...chosen, start })
  return (
    <InlineNumber
      label={t('slot.start')}
      live={shown}
      range={{ ...BOUNDS.usdBillions, step: 0.1, scale: BILLION }}
      unit={t('scenario.billions')}
      isUnknown={isUnknown}
      onDrag={(value) => change.drag(started(value), 'start')}
      onCommit={(value) => change.commit(started(value), 'start')}
    />
  )
}

/** The growth rate of both flows; read-only where it is the average of rates of their own. */
export function GrowthSlot({ viewState: { live, change } }: SlotProps) {
  const text = useText()
  const shown = useMemo(
    () =>
      partOf(live, (outcome) => ({
        value: commonGrowth(outcome),
        text: growthInWords(outcome, text),
      })),
    [live, text],
  )
  const isAverage = useStore(live, hasOwnGrowth)
  const isUnknown = useIsUnknown(live, 'growth') || isAverage
  const grown =
    (growth: number): Edit =>
    (chosen) => ({ ...chosen, growth })
  return (
    <InlineNumber
      label={text.t('slot.growth')}
      live={shown}
      range={{ ...BOUNDS.growth, step: 0.1 }}
      unit={text.t('scenario.percent')}
      isUnknown={isUnknown}
      onDrag={(value) => change.drag(grown(value), 'growth')}
      onCommit={(value) => change.commit(grown(value), 'growth')}
    />
  )
}

/** The target value. */
export function TargetSlot({ viewState: { live, change } }: SlotProps) {
  const { t, usd } = useText()
  const shown = useMemo(
    () =>
      partOf(live, (outcome): ShownNumber => {
        return { value: targetInBillions(outcome), text: usd(outcome.target.value) }
      }),
    [live, usd],
  )
  const isUnknown = useIsUnknown(live, 'target')

  function aimed(value: number): Edit {
    const { year } = live.getState().target
    return (chosen) => ({ ...chosen, target: { value, year } })
  }

  return (
    <InlineNumber
      label={t('slot.target')}
      live={shown}
      range={{ ...BOUNDS.targetBillions, step: 0.1, scale: BILLION }}
      unit={t('scenario.billions')}
      isUnknown={isUnknown}
      onDrag={(value) => change.drag(aimed(value), 'target')}
      onCommit={(value) => change.commit(aimed(value), 'target')}
    />
  )
}

/** The year in which the target is reached, or has to be. */
export function YearSlot({ viewState: { live, change } }: SlotProps) {
  const text = useText()
  const shown = useMemo(
    () =>
      partOf(live, (outcome) => {
        const year = shownYear(outcome)
        return { value: year, text: text.yearInBoth(year, outcome.base.calendar) }
      }),
    [live, text],
  )
  const calendar = useStore(live, ({ base }) => base.calendar)
  const isUnknown = useIsUnknown(live, 'year')

  function due(year: number): Edit {
    const value = live.getState().target.value / BILLION
    return (chosen) => ({ ...chosen, target: { value, year } })
  }

  return (
    <InlineNumber
      label={text.t('slot.year')}
      live={shown}
      range={{ ...BOUNDS.year, step: 1, isWhole: true, notation: yearNotation(text, calendar) }}
      isUnknown={isUnknown}
      onDrag={(year) => change.drag(due(year), 'targetYear')}
      onCommit={(year) => change.commit(due(year), 'targetYear')}
    />
  )
}

/** The year of the base value, with a button that opens its source. */
export function BaseYear({
  viewState,
  onOrigin,
}: SlotProps & Readonly<{ onOrigin: (origin: readonly string[]) => void }>) {
  const { t, rich, yearInBoth } = useText()
  const { pair, chosen } = viewState
  const { base } = chosen.outcome
  const year = yearInBoth(base.year, base.calendar)
  const isDefault = base.source === defaultsOf(pair).source
  const counted = chosen.history.total.points.find((point) => point.year === base.year)
  const button = (
    <button
      type="button"
      className={styles['base']}
      aria-label={t('slot.baseAsk', { year })}
      title={chosen.source.name}
      onClick={() => onOrigin(counted?.observations ?? [])}
    >
      {year}
    </button>
  )
  return isDefault ? button : rich('slot.baseBy', { year: button, source: chosen.source.shortName })
}

function shownYear(outcome: Outcome): number {
  const { target, unknown } = outcome
  return unknown === 'year' ? (reachedYearOf(outcome) ?? target.year) : target.year
}

/** Whether this slot is the unknown being solved for. */
function useIsUnknown(live: ViewState['live'], part: Unknown): boolean {
  return useStore(live, ({ unknown }) => unknown === part)
}
