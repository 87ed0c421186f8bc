import { useMemo } from 'react'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { contributions } from '#figures/waterfall/contributions.tsx'
import { useText } from '#i18n/useText.ts'
import type { Shared } from '#views/share/FigureMenu.tsx'
import { ShownFigure } from '#views/share/ShownFigure.tsx'

type LeverContributionsProps = Readonly<{ context: ChartContext }> & Omit<Shared, 'figure'>

/** What each lever adds; there once one is moved, with words of its own. */
export function LeverContributions({ context, ...shared }: LeverContributionsProps) {
  const text = useText()
  const { dashboard, known } = shared
  const { chosen } = dashboard
  const figure = useMemo(() => contributions(known, chosen, text), [known, chosen, text])
  return <ShownFigure figure={figure} {...shared} context={context} />
}
