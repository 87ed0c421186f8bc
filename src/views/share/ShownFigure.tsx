import type { ReactNode } from 'react'
import type { Stage } from '#charts/frame/stage.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import type { Figure } from '#figures/figure.ts'
import { FigureMenu, type Shared } from './FigureMenu.tsx'

type ShownFigureProps = Readonly<{ figure: Figure; stage: Stage; tools?: ReactNode }> &
  Omit<Shared, 'figure'>

/** A figure on a page, with what takes it away. */
export function ShownFigure({ figure, stage, tools, ...shared }: ShownFigureProps) {
  return (
    <FigureCard
      figure={figure}
      stage={stage}
      isDrawnInTurn
      isTableOpen={shared.desk.selection.tables ?? false}
      menu={<FigureMenu {...shared} figure={figure} />}
      tools={tools}
    />
  )
}
