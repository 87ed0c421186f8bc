import type { ReactNode } from 'react'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import type { Figure } from '#figures/figure.ts'
import { FigureMenu } from './FigureMenu.tsx'
import type { Shared } from './shared.ts'

type ShownFigureProps = Readonly<{
  figure: Figure
  context: ChartContext
  /** Whether its chart is drawn only when it comes near the screen. */
  isDeferred?: boolean
  tools?: ReactNode
  axisTools?: ReactNode
}> &
  Omit<Shared, 'figure'>

/** A figure on a page, with its share button. */
export function ShownFigure(props: ShownFigureProps) {
  const { figure, context, isDeferred = false, tools, axisTools, ...shared } = props
  return (
    <FigureCard
      figure={figure}
      context={context}
      isDeferred={isDeferred}
      isTableOpen={shared.viewState.selection.tables ?? false}
      menu={<FigureMenu {...shared} figure={figure} />}
      tools={tools}
      axisTools={axisTools}
    />
  )
}
