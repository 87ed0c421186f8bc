import { useMemo } from 'react'
import type { Stage } from '#charts/stage.ts'
import { contributions } from '#figures/contributions.tsx'
import { FigureCard } from '#figures/FigureCard.tsx'
import { useText } from '#i18n/useText.ts'
import { FigureMenu, type Shared } from '#views/share/FigureMenu.tsx'

type LeverContributionsProps = Readonly<{ stage: Stage }> & Omit<Shared, 'figure'>

/** What each lever adds; there once one is moved, with words of its own. */
export function LeverContributions({ stage, ...shared }: LeverContributionsProps) {
  const text = useText()
  const { desk, known } = shared
  const { chosen, selection } = desk
  const figure = useMemo(() => contributions(known, chosen, text), [known, chosen, text])
  return (
    <FigureCard
      figure={figure}
      stage={stage}
      isTableOpen={selection.tables ?? false}
      menu={<FigureMenu {...shared} figure={figure} />}
    />
  )
}
