import type { ReactNode } from 'react'
import type { Stage } from '#charts/frame/stage.ts'
import { AllWords } from '#ui/loading/AllWords.tsx'
import { useText } from '#i18n/useText.ts'
import { BaseRatesCard } from './BaseRatesCard.tsx'
import styles from './Dashboard.module.css'
import { FlowChoice } from '#figures/controls/FlowChoice.tsx'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { ProductsTools } from '#figures/products/ProductsTools.tsx'
import { largestFall } from '#figures/recovery/recovery.tsx'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import type { Shared } from '#views/share/FigureMenu.tsx'
import { ShownFigure } from '#views/share/ShownFigure.tsx'
import { LeverContributions } from '#views/dashboard/levers/LeverContributions.tsx'
import { Sensitivity } from './Sensitivity.tsx'
import { useFigures, type ShownId } from './useFigures.ts'

type LowerFiguresProps = Readonly<{
  stage: Stage
  /** For the figures that show chance: it comes later. */
  chanceStage: Stage
  reference: ReferenceState
}> &
  Omit<Shared, 'figure'>

/** The figures below the path, two in a row. */
export function LowerFigures(props: LowerFiguresProps) {
  return (
    <AllWords>
      <Figures {...props} />
    </AllWords>
  )
}

function Figures({ stage, chanceStage, reference, ...shared }: LowerFiguresProps) {
  const { desk, known } = shared
  const figures = useFigures(known, desk.chosen, useText())
  const card = (id: ShownId, tools?: ReactNode) => (
    <ShownFigure
      figure={figures[id]}
      {...shared}
      stage={id === 'chance' ? chanceStage : stage}
      tools={tools ? <div className={styles['tools']}>{tools}</div> : null}
    />
  )
  return (
    <div className={styles['figures']}>
      {reference.error ? (
        <div className={styles['wide']}>
          <LoadNotice error={reference.error} title="load.othersTitle" onRetry={reference.retry} />
        </div>
      ) : null}
      {reference.isThere && !reference.error ? (
        <>
          {card('chance')}
          <BaseRatesCard stage={stage} {...shared} />
          {largestFall(desk.chosen.outcome) ? (
            <div className={styles['wide']}>{card('recovery')}</div>
          ) : null}
        </>
      ) : null}
      {desk.chosen.outcome.levers ? (
        <div className={styles['wide']}>
          <LeverContributions stage={stage} {...shared} />
        </div>
      ) : null}
      {reference.isThere && !reference.error ? (
        <div className={`${styles['wide']} ${desk.chosen.outcome.levers ? styles['tall'] : ''}`}>
          <Sensitivity stage={stage} {...shared} />
        </div>
      ) : null}
      {card('flows')}
      {card('products', <ProductsTools desk={desk} known={known} stage={stage} />)}
      {card('required')}
      {card('record')}
      <div className={styles['wide']}>{card('mirror', <FlowChoice desk={desk} />)}</div>
    </div>
  )
}
