import { useMemo } from 'react'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { partOf } from '#ui/readonlyStore.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { useText } from '#i18n/useText.ts'
import { STANDARD } from '#state/scenario/choice.ts'
import type { Bounds } from '#state/link/codecs.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { Selection } from '#state/link/selection.ts'
import { useLiveSelection } from '#state/session/useSelection.ts'
import styles from './BaseRatesTools.module.css'
import type { ViewState } from '#analysis/viewState.ts'

/** Ranges of the sliders, both in per cent. */
const WORLD = { ...BOUNDS.world, step: 0.1 }
const WEIGHT = { ...BOUNDS.blend, step: 5 }

/** The weight of the model, in per cent, when blending is switched on: equal to that of other pairs. */
const EVEN = 50

/**
 * Renders the controls of `base-rates`: growth of world trade, and the blend of base rates with the
 * model.
 */
export function BaseRatesTools({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  const { selection, change } = viewState
  return (
    <div className={styles['tools']}>
      <PartSlider
        viewState={viewState}
        part="world"
        label={t('baseRates.world')}
        range={WORLD}
        standard={STANDARD.world}
        unit={t('baseRates.perYear')}
      />
      <Checkbox
        label={t('baseRates.blend')}
        isChecked={selection.blend !== undefined}
        onChange={(isBlended) => change.commit(isBlended ? blended : unblended, 'blended')}
      />
      {selection.blend === undefined ? null : (
        <PartSlider
          viewState={viewState}
          part="blend"
          label={t('baseRates.weight')}
          range={WEIGHT}
          standard={EVEN}
          unit={t('scenario.percent')}
        />
      )}
    </div>
  )
}

function blended(selection: Selection): Selection {
  return { ...selection, blend: EVEN }
}

function unblended({ blend: _blend, ...others }: Selection): Selection {
  return others
}

type PartSliderProps = Readonly<{
  viewState: ViewState
  part: 'world' | 'blend'
  label: string
  range: Bounds & Readonly<{ step: number }>
  standard: number
  unit: string
}>

/**
 * Renders the slider for one part of the selection; `standard` is its value where the part is absent.
 */
function PartSlider({ viewState: { change }, part, standard, ...field }: PartSliderProps) {
  const { unrounded } = useText()
  const current = useLiveSelection()
  const live = useMemo(
    () => partOf(current, (selection) => selection[part] ?? standard),
    [current, part, standard],
  )
  const moved = (to: number) => (selection: Selection) => ({ ...selection, [part]: to })
  return (
    <SliderField
      {...field}
      live={live}
      standard={standard}
      format={unrounded}
      onDrag={(to) => change.drag(moved(to), part)}
      onCommit={(to) => change.commit(moved(to), part)}
    />
  )
}
