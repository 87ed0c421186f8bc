import { useMemo } from 'react'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { RankChoice } from '#figures/tornado/RankChoice.tsx'
import { tornado } from '#figures/tornado/tornado.tsx'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { useText } from '#i18n/useText.ts'
import type { Shared } from '#views/share/FigureMenu.tsx'
import { ShownFigure } from '#views/share/ShownFigure.tsx'
import styles from './Dashboard.module.css'

type SensitivityFiguresProps = Readonly<{ context: ChartContext }> & Omit<Shared, 'figure'>

/** What the result depends on; every input is moved to its ends only once the hand has let go. */
export function SensitivityFigures({ context, ...shared }: SensitivityFiguresProps) {
  const text = useText()
  const { dashboard, known } = shared
  const chosen = useStaggeredUpdate(dashboard.chosen)
  const figure = useMemo(() => tornado(known, chosen, text), [known, chosen, text])
  return (
    <ShownFigure
      figure={figure}
      {...shared}
      context={context}
      tools={
        <div className={styles['tools']}>
          <RankChoice dashboard={dashboard} />
        </div>
      }
    />
  )
}
