import { useMemo } from 'react'
import { useStore } from 'zustand'
import { defaultsOf } from '#analysis/choose.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { TargetChoice } from '#state/link/selection.ts'
import type { Edit } from '#state/session/useSelection.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { partOf } from '#ui/readonlyStore.ts'
import { BILLION, targetInBillions } from './typedUnits.ts'
import { YearSlider } from './YearSlider.tsx'

/** Least upper end of the slider for the value, in billions of US dollars. */
const MOST_BILLIONS = 30
/** Last year of the slider for the year. */
const LATEST = 2060

/** Renders the sliders for the value of the target and for its year. */
export function TargetControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t, unrounded } = useText()
  const { live, pair, change } = viewState
  const base = useStore(live, (outcome) => outcome.base)
  const value = useMemo(() => partOf(live, targetInBillions), [live])
  const year = useMemo(() => partOf(live, ({ target }) => target.year), [live])
  const standard = defaultsOf(pair).target

  function moved(part: Partial<TargetChoice>): Edit {
    return (selection) => {
      const { target } = live.getState()
      const current = { value: target.value / BILLION, year: target.year }
      const next = { ...selection, target: { ...current, ...part } }
      // If the value was the unknown to solve for, the year becomes the unknown.
      const isUnknown = part.value !== undefined && selection.solve === 'target'
      return isUnknown ? { ...next, solve: 'year' } : next
    }
  }

  return (
    <>
      <SliderField
        label={t('scenario.targetValue')}
        range={{
          min: 0.5,
          max: Math.max(MOST_BILLIONS, standard.value * 2),
          step: 0.1,
          accepts: BOUNDS.targetBillions,
          scale: BILLION,
        }}
        live={value}
        standard={standard.value}
        unit={t('scenario.billions')}
        format={unrounded}
        onDrag={(billions) => change.drag(moved({ value: billions }), 'target')}
        onCommit={(billions) => change.commit(moved({ value: billions }), 'target')}
      />
      <YearSlider
        label={t('scenario.targetYear')}
        first={base.year + 1}
        last={LATEST}
        accepts={BOUNDS.year}
        live={year}
        standard={standard.year}
        calendar={base.calendar}
        onDrag={(by) => change.drag(moved({ year: by }), 'targetYear')}
        onCommit={(by) => change.commit(moved({ year: by }), 'targetYear')}
      />
    </>
  )
}
