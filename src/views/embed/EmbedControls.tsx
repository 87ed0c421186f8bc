import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import type { FigureId, Known } from '#analysis/known.ts'
import { FlowChoice } from '#figures/controls/FlowChoice.tsx'
import { GrowthSlider } from '#figures/controls/GrowthSlider.tsx'
import { ProductsTools } from '#figures/products/ProductsTools.tsx'
import { BaseRatesTools } from '#figures/baseRates/BaseRatesTools.tsx'
import { RankChoice } from '#figures/tornado/RankChoice.tsx'
import { TargetControls } from '#figures/controls/TargetControls.tsx'
import styles from './Embed.module.css'

type EmbedControlsProps = Readonly<{
  id: FigureId
  dashboard: DashboardState
  known: Known
  context: ChartContext
}>

/** What moves this figure, and nothing else. */
export function EmbedControls({ id, dashboard, known, context }: EmbedControlsProps) {
  switch (id) {
    case 'path':
    case 'chance':
    case 'flows':
    case 'required':
    case 'contributions':
    case 'compare':
    case 'difference':
      return (
        <div className={styles['sliders']}>
          <GrowthSlider dashboard={dashboard} />
          <TargetControls dashboard={dashboard} />
        </div>
      )
    case 'tornado':
      return (
        <div className={styles['sliders']}>
          <GrowthSlider dashboard={dashboard} />
          <TargetControls dashboard={dashboard} />
          <RankChoice dashboard={dashboard} />
        </div>
      )
    case 'base-rates':
      return (
        <div className={styles['sliders']}>
          <GrowthSlider dashboard={dashboard} />
          <TargetControls dashboard={dashboard} />
          <BaseRatesTools dashboard={dashboard} />
        </div>
      )
    case 'products':
      return (
        <div className={styles['tools']}>
          <ProductsTools dashboard={dashboard} known={known} context={context} />
        </div>
      )
    case 'mirror':
      return (
        <div className={styles['tools']}>
          <FlowChoice dashboard={dashboard} />
        </div>
      )
    case 'headline':
    case 'record':
    case 'recovery':
      return null
  }
}
