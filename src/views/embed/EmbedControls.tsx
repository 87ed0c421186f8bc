import type { Stage } from '#charts/stage.ts'
import type { Desk } from '#figures/desk.ts'
import type { FigureId, Known } from '#figures/figure.ts'
import { FlowChoice } from '#figures/FlowChoice.tsx'
import { GrowthSlider } from '#figures/GrowthSlider.tsx'
import { ProductsTools } from '#figures/ProductsTools.tsx'
import { BaseRatesTools } from '#figures/BaseRatesTools.tsx'
import { RankChoice } from '#figures/RankChoice.tsx'
import { TargetControls } from '#figures/TargetControls.tsx'
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
