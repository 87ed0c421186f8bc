import { Segments } from '#ui/Segments.tsx'
import { flowName } from '#figures/flowNames.ts'
import { useText } from '#i18n/useText.ts'
import type { Desk } from './desk.ts'

/** Which of the two flows `products` and `mirror` show. */
export function FlowChoice({ desk }: Readonly<{ desk: Desk }>) {
  const text = useText()
  const { pair, selection, change } = desk
  const { product: _product, year: _year, ...others } = selection
  return (
    <Segments
      label={text.t('products.flow')}
      isLabelHidden
      value={selection.flow ?? pair.flows[0]}
      options={pair.flows.map((flow) => ({ value: flow, label: flowName(pair, flow, text) }))}
      onChange={(flow) => {
        const { flow: _flow, ...rest } = others
        change.commit(flow === pair.flows[0] ? rest : { ...others, flow }, 'flow')
      }}
    />
  )
}
