import { Choice } from '#ui/fields/Choice.tsx'
import { yearsOf } from '#analysis/comparedBetween.ts'
import { useText } from '#i18n/useText.ts'
import { withBetween } from '#state/link/comparison.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import styles from './Compare.module.css'
import type { Comparison } from './useComparison.ts'

/** Which two scenarios are set against each other, and in which year. */
export function BetweenControls({ comparison }: Readonly<{ comparison: Comparison }>) {
  const { t, yearInBoth } = useText()
  const { columns, choice, desk } = comparison
  const { calendar } = desk.chosen.source
  const scenarios = columns.map(({ name }, index) => ({ value: String(index + 1), label: name }))
  const years = yearsOf(columns).map((year) => ({
    value: String(year),
    label: yearInBoth(year, calendar),
  }))

  function commit(wanted: Partial<BetweenChoice>) {
    desk.change.commit((selection) => withBetween(selection, choice, wanted), 'between')
  }

  return (
    <div className={styles['controls']}>
      <Choice
        label={t('compare.from')}
        value={String(choice.from)}
        options={scenarios}
        onChange={(value) => commit({ from: Number(value) })}
      />
      <Choice
        label={t('compare.to')}
        value={String(choice.to)}
        options={scenarios}
        onChange={(value) => commit({ to: Number(value) })}
      />
      <Choice
        label={t('table.year')}
        value={String(choice.year)}
        options={years}
        onChange={(value) => commit({ year: Number(value) })}
      />
    </div>
  )
}
