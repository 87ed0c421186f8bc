import type { ReactNode } from 'react'
import type { ChartContext } from '#charts/frame/chartContext.ts'
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
import { SensitivityFigures } from './Sensitivity.tsx'
import { useFigures, type ShownId } from './useFigures.ts'

type LowerFiguresProps = Readonly<{
  context: ChartContext
  /** For the figures that show chance: it comes later. */
  chanceStage: ChartContext
  reference: ReferenceState
}> &
  Omit<Shared, 'figure'>

/** The figures below the path, two in a row. */
export function LowerFigures({ context, chanceStage, reference, ...shared }: LowerFiguresProps) {
  const { dashboard, known } = shared
  const figures = useFigures(known, dashboard.chosen, useText())
  const card = (id: ShownId, tools?: ReactNode) => (
    <ShownFigure
      figure={figures[id]}
      {...shared}
      context={id === 'chance' ? chanceStage : context}
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
          <BaseRatesCard context={context} {...shared} />
          {largestFall(dashboard.chosen.outcome) ? (
            <div className={styles['wide']}>{card('recovery')}</div>
          ) : null}
        </>
      ) : null}
      {dashboard.chosen.outcome.levers ? (
        <div className={styles['wide']}>
          <LeverContributions context={context} {...shared} />
        </div>
      ) : null}
      {reference.isThere && !reference.error ? (
        <div
          className={`${styles['wide']} ${dashboard.chosen.outcome.levers ? styles['tall'] : ''}`}
        >
          <SensitivityFigures context={context} {...shared} />
        </div>
      ) : null}
      {card('flows')}
      {card('products', <ProductsTools dashboard={dashboard} known={known} context={context} />)}
      {card('required')}
      {card('record')}
      <div className={styles['wide']}>{card('mirror', <FlowChoice dashboard={dashboard} />)}</div>
    </div>
  )
}
