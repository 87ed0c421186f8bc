import { SliderField } from '#ui/SliderField.tsx'
import { useLive } from '#charts/live.ts'
import { defaultsOf } from '#figures/choose.ts'
import { useText } from '#i18n/useText.ts'
import type { Selection, TargetChoice } from '#state/selection.ts'
import { useMoving } from '#state/useSelection.ts'
import type { Desk } from './desk.ts'

const BILLION = 1e9
const MOST_BILLIONS = 30
const LATEST = 2060

/** What to reach, and by when. */
export function TargetControls({ desk }: Readonly<{ desk: Desk }>) {
  const { t, plain, gregorianYear } = useText()
  const selection = useMoving()
  const { base, target, unknown } = useLive(desk.live)
  const { pair, change } = desk
  const standard = defaultsOf(pair).target
  const chosen = { value: target.value / BILLION, year: target.year }

  function moved(part: Partial<TargetChoice>): Selection {
    const next = { ...selection, target: { ...chosen, ...part } }
    // The target's value cannot be moved while it is what is worked out.
    return part.value !== undefined && unknown === 'target' ? { ...next, solve: 'year' } : next
  }

  return (
    <>
      <SliderField
        label={t('scenario.targetValue')}
        range={{ min: 0.5, max: Math.max(MOST_BILLIONS, standard.value * 2), step: 0.1 }}
        value={Number(chosen.value.toFixed(3))}
        standard={standard.value}
        unit={t('scenario.billions')}
        format={plain}
        onDrag={(value) => change.drag(moved({ value }), 'target')}
        onCommit={(value) => change.commit(moved({ value }), 'target')}
      />
      <SliderField
        label={t('scenario.targetYear')}
        range={{ min: base.year + 1, max: LATEST, step: 1, isWhole: true }}
        value={chosen.year}
        standard={standard.year}
        unit=""
        format={(year) => gregorianYear(year, 'gregorian')}
        onDrag={(year) => change.drag(moved({ year }), 'targetYear')}
        onCommit={(year) => change.commit(moved({ year }), 'targetYear')}
      />
    </>
  )
}
