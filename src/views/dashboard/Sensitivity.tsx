import { useMemo } from 'react'
import type { Stage } from '#charts/frame/stage.ts'
import { RankChoice } from '#figures/tornado/RankChoice.tsx'
import { tornado } from '#figures/tornado/tornado.tsx'
import { useCatchUp } from '#analysis/simulation/useCatchUp.ts'
import { useText } from '#i18n/useText.ts'
import type { Shared } from '#views/share/FigureMenu.tsx'
import { ShownFigure } from '#views/share/ShownFigure.tsx'
import styles from './Dashboard.module.css'

type SensitivityProps = Readonly<{ stage: Stage }> & Omit<Shared, 'figure'>

/** What the result depends on; every input is moved to its ends only once the hand has let go. */
export function Sensitivity({ stage, ...shared }: SensitivityProps) {
  const text = useText()
  const { desk, known } = shared
  const chosen = useCatchUp(desk.chosen)
  const figure = useMemo(() => tornado(known, chosen, text), [known, chosen, text])
  return (
    <ShownFigure
      figure={figure}
      {...shared}
      stage={stage}
      tools={
        <div className={styles['tools']}>
          <RankChoice desk={desk} />
        </div>
      }
    />
  )
}
