import { memo, type ReactNode } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { useLive, type Live } from '#charts/live.ts'
import type { Stage } from '#charts/stage.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Figure } from './figure.ts'
import { FigureBoundary } from './FigureBoundary.tsx'

type FigureCardProps = Readonly<{
  figure: Figure
  stage: Stage
  isTableOpen: boolean
  tools?: ReactNode
}>

/** A figure on the page. If its drawing fails, it says so, and its neighbours stand. */
export const FigureCard = memo(function FigureCard(props: FigureCardProps) {
  const { figure, stage, isTableOpen, tools } = props
  return (
    <ChartFrame
      figure={figure}
      sentence={<Retold figure={figure} live={stage.live} />}
      tools={tools}
      isTableOpen={isTableOpen}
      onOrigin={stage.onOrigin}
    >
      <FigureBoundary key={figure.sentence}>{figure.draw(stage)}</FigureBoundary>
    </ChartFrame>
  )
})

/** The sentence of what the hand holds: it changes with every tick, the figure only on release. */
function Retold({ figure, live }: Readonly<{ figure: Figure; live: Live<Outcome> }>) {
  return figure.retell(useLive(live))
}
