import { useMemo } from 'react'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { baseRates } from '#figures/baseRates/baseRates.tsx'
import { BaseRatesTools } from '#figures/baseRates/BaseRatesTools.tsx'
import { useMovingComparison } from '#figures/baseRates/useMovingComparison.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Dashboard.module.css'
import type { Shared } from '#views/share/FigureMenu.tsx'
import { ShownFigure } from '#views/share/ShownFigure.tsx'

type BaseRatesCardProps = Readonly<{ context: ChartContext }> & Omit<Shared, 'figure'>

/** What other pairs did, which follows sliders of its own while they move. */
export function BaseRatesCard({ context, ...shared }: BaseRatesCardProps) {
  const { dashboard, known } = shared
  const text = useText()
  const chosen = useMovingComparison(dashboard.chosen)
  const figure = useMemo(() => baseRates(known, chosen, text), [known, chosen, text])
  return (
    <ShownFigure
      figure={figure}
      {...shared}
      context={context}
      tools={
        <div className={styles['tools']}>
          <BaseRatesTools dashboard={dashboard} />
        </div>
      }
    />
  )
}
