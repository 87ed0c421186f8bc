import { useMemo } from 'react'
import type { Stage } from '#charts/frame/stage.ts'
import { contributions } from '#figures/waterfall/contributions.tsx'
import { useText } from '#i18n/useText.ts'
import type { Shared } from '#views/share/FigureMenu.tsx'
import { ShownFigure } from '#views/share/ShownFigure.tsx'

type LeverContributionsProps = Readonly<{ stage: Stage }> & Omit<Shared, 'figure'>

/** What each lever adds; there once one is moved, with words of its own. */
export function LeverContributions({ stage, ...shared }: LeverContributionsProps) {
  const text = useText()
  const { desk, known } = shared
  const { chosen } = desk
  const figure = useMemo(() => contributions(known, chosen, text), [known, chosen, text])
  return <ShownFigure figure={figure} {...shared} stage={stage} />
}
