import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { flowName } from '#figures/words/flowNames.ts'
import { useText } from '#i18n/useText.ts'
import type { ViewState } from '#analysis/viewState.ts'

/**
 * Renders the control for the flow that `products` and `mirror` show; a change resets product and
 * year.
 */
export function FlowChoice({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { pair, selection, change } = viewState
  return (
    <SegmentedControl
      label={text.t('products.flow')}
      isLabelHidden
      value={selection.flow ?? pair.flows[0]}
      options={pair.flows.map((flow) => ({ value: flow, label: flowName(pair, flow, text) }))}
      onChange={(flow) => {
        change.commit(({ product: _product, year: _year, flow: _flow, ...others }) => {
          return flow === pair.flows[0] ? others : { ...others, flow }
        }, 'flow')
      }}
    />
  )
}
