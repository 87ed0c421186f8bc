import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { productsView, shareYears } from './productsView.ts'
import { useText } from '#i18n/useText.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { FlowChoice } from '#figures/controls/FlowChoice.tsx'

/** Value of the option for all years. */
const ALL = 'all'

type ProductsToolsProps = Readonly<{ viewState: ViewState; context: ChartContext }>

/** Renders the controls of `products`: flow, all years or one, and a button back to all categories. */
export function ProductsTools({ viewState, context }: ProductsToolsProps) {
  const text = useText()
  const { t } = text
  const { known, chosen, change } = viewState
  const view = productsView(known, chosen, text)
  const years = shareYears(view, known, chosen).toReversed()

  function show(value: string) {
    change.commit(({ year: _year, ...others }) => {
      return value === ALL ? others : { ...others, year: Number(value) }
    }, 'year')
  }

  return (
    <>
      <FlowChoice viewState={viewState} />
      <SelectField
        label={t('products.years')}
        isLabelHidden
        value={view.year === null ? ALL : String(view.year)}
        options={[
          { value: ALL, label: t('products.allYears') },
          ...years.map((year) => ({ value: String(year), label: yearLabel(year) })),
        ]}
        onChange={show}
      />
      {view.product === null ? null : (
        <Button onClick={() => context.onProduct(null)}>{t('products.back')}</Button>
      )}
    </>
  )

  function yearLabel(year: number): string {
    const isOwn = known.pair.mix.some(
      (share) =>
        share.source === chosen.source.id && share.flow === view.flow && share.year === year,
    )
    const calendar = isOwn ? chosen.source.calendar : (view.source?.calendar ?? 'gregorian')
    return text.yearInBoth(year, calendar)
  }
}
