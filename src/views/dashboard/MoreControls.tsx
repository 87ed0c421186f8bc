import { Disclosure } from '#ui/Disclosure.tsx'
import { SliderField } from '#ui/SliderField.tsx'
import { useLive } from '#charts/live.ts'
import { defaultsOf } from '#figures/choose.ts'
import { useText } from '#i18n/useText.ts'
import { startOf } from '#model/requiredCurve.ts'
import { BOUNDS } from '#state/parts.ts'
import type { Selection } from '#state/selection.ts'
import { useMoving } from '#state/useSelection.ts'
import type { Desk } from './desk.ts'
import styles from './Controls.module.css'

const BILLION = 1e9
const LEAST_TOP_BILLIONS = 10

/** What few readers move: the start, and how far the projection goes. */
export function MoreControls({ desk }: Readonly<{ desk: Desk }>) {
  const { t, plain, gregorianYear } = useText()
  const selection = useMoving()
  const outcome = useLive(desk.live)
  const { base, scenario, unknown } = outcome
  const { pair, change } = desk
  const counted = Number((base.total / BILLION).toFixed(6))

  function started(start: number): Selection {
    const { start: _start, ...others } = selection
    const moved = start === counted ? others : { ...others, start }
    return unknown === 'start' ? { ...moved, solve: 'year' } : moved
  }

  return (
    <Disclosure summary={t('scenario.more')}>
      <div className={styles['nested']}>
        <SliderField
          label={t('scenario.start')}
          range={{ min: 0, max: Math.max(LEAST_TOP_BILLIONS, Math.ceil(counted * 3)), step: 0.01 }}
          value={Number((startOf(outcome) / BILLION).toFixed(6))}
          standard={counted}
          unit={t('scenario.billions')}
          format={plain}
          onDrag={(start) => change.drag(started(start), 'start')}
          onCommit={(start) => change.commit(started(start), 'start')}
        />
        <SliderField
          label={t('scenario.horizon')}
          range={{ min: base.year + 1, max: BOUNDS.horizon.max, step: 1, isWhole: true }}
          value={scenario.horizon}
          standard={defaultsOf(pair).horizon}
          unit=""
          format={(year) => gregorianYear(year, 'gregorian')}
          onDrag={(horizon) => change.drag({ ...selection, horizon }, 'horizon')}
          onCommit={(horizon) => change.commit({ ...selection, horizon }, 'horizon')}
        />
      </div>
    </Disclosure>
  )
}
