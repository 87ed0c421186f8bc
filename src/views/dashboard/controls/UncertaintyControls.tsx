import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { BandSwitch } from '#figures/chance/BandSwitch.tsx'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import type { SpreadChoice } from '#model/chance/spreadLaw.ts'
import type { Selection } from '#state/link/selection.ts'
import styles from './Controls.module.css'

/** The choices for the spread of simulated yearly changes. */
const SPREADS: readonly SpreadChoice[] = ['class', 'wide', 'own']

/** Whether bands are shown, and the distribution that simulations sample from. */
export function UncertaintyControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  const { chosen, change } = viewState
  const { spread, hasFatTails } = chosen.choice.chance
  return (
    <Disclosure summary={t('chance.controls')}>
      <div className={styles['nested']}>
        <BandSwitch viewState={viewState} />
        <SelectField
          label={t('chance.spread')}
          value={spread}
          options={SPREADS.map((value) => ({ value, label: t(`chance.${value}`) }))}
          onChange={(value) =>
            change.commit((selection) => ({ ...selection, class: value }), 'class')
          }
        />
        <Checkbox
          label={t('chance.fat')}
          isChecked={hasFatTails}
          onChange={(isFat) => change.commit(withTails(isFat), 'draws')}
        />
      </div>
    </Disclosure>
  )
}

function withTails(isFat: boolean) {
  return ({ draws: _draws, ...selection }: Selection): Selection =>
    isFat ? { ...selection, draws: 'fat' } : selection
}
