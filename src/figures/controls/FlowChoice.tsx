import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { flowName } from '#figures/words/flowNames.ts'
import { useText } from '#i18n/useText.ts'
import { productsView } from '#figures/products/productsView.ts'
import type { Flow } from '#model/series.ts'
import type { ViewState } from '#analysis/viewState.ts'

/**
 * Renders the control for the flow that `products` and `mirror` show; a change resets the product, and
 * the year if there are no shares of the other flow in it.
 */
export function FlowChoice({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { pair, known, chosen, selection, change } = viewState

  function hasShares(flow: Flow): boolean {
    const choice = { ...chosen.choice, flow, product: null }
    return productsView(known, { ...chosen, choice }, text).year !== null
  }

  return (
    <SegmentedControl
      label={text.t('products.flow')}
      isLabelHidden
      value={selection.flow ?? pair.flows[0]}
      options={pair.flows.map((flow) => ({ value: flow, label: flowName(pair, flow, text) }))}
      onChange={(flow) => {
        change.commit(({ product: _product, flow: _flow, year, ...others }) => {
          const kept = year !== undefined && hasShares(flow) ? { ...others, year } : others
          return flow === pair.flows[0] ? kept : { ...kept, flow }
        }, 'flow')
      }}
    />
  )
}
