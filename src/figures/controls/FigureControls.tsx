import type { FunctionComponent } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { BaseRatesTools } from '#figures/baseRates/BaseRatesTools.tsx'
import type { ControlId } from '#figures/catalogue.ts'
import { ProductsTools } from '#figures/products/ProductsTools.tsx'
import { RankChoice } from '#figures/tornado/RankChoice.tsx'
import { FlowChoice } from './FlowChoice.tsx'
import { FreightSlider } from './FreightSlider.tsx'
import { GrowthSlider } from './GrowthSlider.tsx'
import { LazyAxisTools } from './LazyAxisTools.tsx'
import { TargetControls } from './TargetControls.tsx'

type ControlProps = Readonly<{ viewState: ViewState; context: ChartContext }>

type FigureControlsProps = ControlProps & Readonly<{ ids: readonly ControlId[] }>

const CONTROLS: Readonly<Record<ControlId, FunctionComponent<ControlProps>>> = {
  growth: GrowthSlider,
  target: TargetControls,
  rank: RankChoice,
  comparison: BaseRatesTools,
  products: ProductsTools,
  flow: FlowChoice,
  freight: FreightSlider,
  axes: LazyAxisTools,
}

/** Renders the controls with these ids, in this order. */
export function FigureControls({ ids, ...shared }: FigureControlsProps) {
  return ids.map((id) => {
    const Control = CONTROLS[id]
    return <Control key={id} {...shared} />
  })
}
