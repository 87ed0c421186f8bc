import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import type { TradeMeasure, Selection } from '#state/link/selection.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'

const MEASURES = ['usd', 'gdp', 'person', 'constant'] as const satisfies readonly (
  TradeMeasure | 'usd'
)[]

/** Renders the select for what trade is measured by. */
export function MeasureChoice({
  viewState: { chosen, change },
}: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  return (
    <SelectField
      label={t('measure.label')}
      value={chosen.choice.measure ?? 'usd'}
      options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
      onChange={(value) => change.commit(measuredBy(value), 'measure')}
    />
  )
}

function measuredBy(value: (typeof MEASURES)[number]) {
  return ({ measure: _measure, ...others }: Selection): Selection =>
    value === 'usd' ? others : { ...others, measure: value }
}
