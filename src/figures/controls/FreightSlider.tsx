import { useMemo } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { BOUNDS } from '#state/link/parts.ts'
import { STANDARD } from '#state/scenario/choice.ts'
import { useLiveSelection } from '#state/session/useSelection.ts'
import type { Selection } from '#state/link/selection.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { partOf } from '#ui/readonlyStore.ts'

const RANGE = { ...BOUNDS.freight, step: 0.01 }

/** Renders the slider for the factor of freight between the books of both sides. */
export function FreightSlider({ viewState: { change } }: Readonly<{ viewState: ViewState }>) {
  const { t, unrounded } = useText()
  const current = useLiveSelection()
  const live = useMemo(
    () => partOf(current, ({ freight }) => freight ?? STANDARD.freight),
    [current],
  )
  const moved = (freight: number) => (selection: Selection) => ({ ...selection, freight })
  return (
    <SliderField
      label={t('figure.freight')}
      range={RANGE}
      live={live}
      standard={STANDARD.freight}
      unit=""
      format={unrounded}
      onDrag={(freight) => change.drag(moved(freight), 'freight')}
      onCommit={(freight) => change.commit(moved(freight), 'freight')}
    />
  )
}
