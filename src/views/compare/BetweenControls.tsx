import { SelectField } from '#ui/fields/SelectField.tsx'
import { yearsOf } from '#analysis/scenarioPair.ts'
import { useText } from '#i18n/useText.ts'
import { withBetween } from '#state/link/comparison.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import styles from './Compare.module.css'
import type { CompareActions } from './useComparison.ts'

/** Selects the two scenarios whose difference is explained, and the year. */
export function BetweenControls({ comparison }: Readonly<{ comparison: CompareActions }>) {
  const { t, yearInBoth } = useText()
  const { columns, choice, viewState } = comparison
  const { calendar } = viewState.chosen.source
  const scenarios = columns.map(({ name }, index) => ({ value: String(index + 1), label: name }))
  const years = yearsOf(columns).map((year) => ({
    value: String(year),
    label: yearInBoth(year, calendar),
  }))

  function commit(changed: Partial<BetweenChoice>) {
    viewState.change.commit((selection) => withBetween(selection, choice, changed), 'between')
  }

  return (
    <div className={styles['controls']}>
      <SelectField
        label={t('compare.from')}
        value={String(choice.from)}
        options={scenarios}
        onChange={(value) => commit({ from: Number(value) })}
      />
      <SelectField
        label={t('compare.to')}
        value={String(choice.to)}
        options={scenarios}
        onChange={(value) => commit({ to: Number(value) })}
      />
      <SelectField
        label={t('table.year')}
        value={String(choice.year)}
        options={years}
        onChange={(value) => commit({ year: Number(value) })}
      />
    </div>
  )
}
