import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { useText } from '#i18n/useText.ts'
import type { Selection } from '#state/link/selection.ts'
import type { ViewState } from '#analysis/viewState.ts'

/** Renders the checkbox that shows or hides the bands of simulated paths. */
export function BandSwitch({ viewState: { chosen, change } }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  return (
    <Checkbox
      label={t('chance.showBands')}
      isChecked={chosen.choice.chance.hasBand}
      onChange={(isShown) => change.commit(withBand(isShown), 'band')}
    />
  )
}

function withBand(isShown: boolean) {
  return ({ band: _band, ...others }: Selection): Selection =>
    isShown ? others : { ...others, band: false }
}
