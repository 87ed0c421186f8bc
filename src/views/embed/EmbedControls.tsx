import type { Stage } from '#charts/frame/stage.ts'
import type { Desk } from '#analysis/desk.ts'
import type { FigureId, Known } from '#analysis/known.ts'
import { FlowChoice } from '#figures/controls/FlowChoice.tsx'
import { GrowthSlider } from '#figures/controls/GrowthSlider.tsx'
import { ProductsTools } from '#figures/products/ProductsTools.tsx'
import { BaseRatesTools } from '#figures/baseRates/BaseRatesTools.tsx'
import { RankChoice } from '#figures/tornado/RankChoice.tsx'
import { TargetControls } from '#figures/controls/TargetControls.tsx'
import styles from './Embed.module.css'

type EmbedControlsProps = Readonly<{ id: FigureId; desk: Desk; known: Known; stage: Stage }>

/** What moves this figure, and nothing else. */
export function EmbedControls({ id, desk, known, stage }: EmbedControlsProps) {
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
          <GrowthSlider desk={desk} />
          <TargetControls desk={desk} />
        </div>
      )
    case 'tornado':
      return (
        <div className={styles['sliders']}>
          <GrowthSlider desk={desk} />
          <TargetControls desk={desk} />
          <RankChoice desk={desk} />
        </div>
      )
    case 'base-rates':
      return (
        <div className={styles['sliders']}>
          <GrowthSlider desk={desk} />
          <TargetControls desk={desk} />
          <BaseRatesTools desk={desk} />
        </div>
      )
    case 'products':
      return (
        <div className={styles['tools']}>
          <ProductsTools desk={desk} known={known} stage={stage} />
        </div>
      )
    case 'mirror':
      return (
        <div className={styles['tools']}>
          <FlowChoice desk={desk} />
        </div>
      )
    case 'headline':
    case 'record':
    case 'recovery':
      return null
  }
}
