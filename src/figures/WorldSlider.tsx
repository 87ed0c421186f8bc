import { SliderField } from '#ui/SliderField.tsx'
import { useText } from '#i18n/useText.ts'
import { STANDARD } from '#state/choice.ts'
import { BOUNDS } from '#state/parts.ts'
import { useMoving, type Edit } from '#state/useSelection.ts'
import type { Desk } from './desk.ts'

const RANGE = { ...BOUNDS.world, step: 0.1 }

/** How fast world trade is assumed to grow, where other pairs are compared. */
export function WorldSlider({ desk: { change } }: Readonly<{ desk: Desk }>) {
  const { t, plain } = useText()
  const value = useMoving(({ world }) => world) ?? STANDARD.world
  const moved =
    (world: number): Edit =>
    (selection) => ({ ...selection, world })
  return (
    <SliderField
      label={t('baseRates.world')}
      range={RANGE}
      value={value}
      standard={STANDARD.world}
      unit={t('baseRates.perYear')}
      format={plain}
      onDrag={(world) => change.drag(moved(world), 'world')}
      onCommit={(world) => change.commit(moved(world), 'world')}
    />
  )
}
