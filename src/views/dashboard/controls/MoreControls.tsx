import { Disclosure } from '#ui/Disclosure.tsx'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { YearSlider } from '#figures/controls/YearSlider.tsx'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { partOf } from '#ui/readonlyStore.ts'
import { defaultsOf } from '#analysis/choose.ts'
import { useText } from '#i18n/useText.ts'
import { BILLION, countedInBillions, startInBillions } from '#figures/controls/typedUnits.ts'
import { standardHorizon } from '#state/scenario/choice.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { Edit } from '#state/session/useSelection.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './Controls.module.css'

/** The least upper end of the slider for the starting value, in billions of US dollars. */
const LEAST_TOP_BILLIONS = 10

/** Less used controls: the starting value and the horizon of the projection. */
export function MoreControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t, unrounded } = useText()
  const { live, pair, change } = viewState
  const base = useStore(live, (outcome) => outcome.base)
  const counted = countedInBillions(base.total)
  const start = useMemo(() => partOf(live, startInBillions), [live])
  const horizon = useMemo(() => partOf(live, ({ scenario }) => scenario.horizon), [live])

  function started(value: number): Edit {
    return ({ start: _start, ...others }) => {
      const moved = value === counted ? others : { ...others, start: value }
      return moved.solve === 'start' ? { ...moved, solve: 'year' } : moved
    }
  }
  const until =
    (year: number): Edit =>
    (selection) => ({ ...selection, horizon: year })

  return (
    <Disclosure summary={t('scenario.more')}>
      <div className={styles['nested']}>
        <SliderField
          label={t('scenario.start')}
          range={{
            min: 0,
            max: Math.max(LEAST_TOP_BILLIONS, Math.ceil(counted * 3)),
            step: 0.01,
            accepts: BOUNDS.usdBillions,
            scale: BILLION,
          }}
          live={start}
          standard={counted}
          unit={t('scenario.billions')}
          format={unrounded}
          onDrag={(value) => change.drag(started(value), 'start')}
          onCommit={(value) => change.commit(started(value), 'start')}
        />
        <YearSlider
          label={t('scenario.horizon')}
          first={base.year + 1}
          last={BOUNDS.horizon.max}
          accepts={BOUNDS.horizon}
          live={horizon}
          standard={standardHorizon(viewState.selection, defaultsOf(pair))}
          calendar={base.calendar}
          onDrag={(year) => change.drag(until(year), 'horizon')}
          onCommit={(year) => change.commit(until(year), 'horizon')}
        />
      </div>
    </Disclosure>
  )
}
