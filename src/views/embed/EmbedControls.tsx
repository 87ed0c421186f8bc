import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { catalogueRow, type FigureId } from '#figures/catalogue.ts'
import { FigureControls } from '#figures/controls/FigureControls.tsx'
import styles from './Embed.module.css'

type EmbedControlsProps = Readonly<{
  id: FigureId
  viewState: ViewState
  context: ChartContext
}>

/** The controls of this figure only. */
export function EmbedControls({ id, viewState, context }: EmbedControlsProps) {
  const { controls, isMovedByScenario } = catalogueRow(id)
  if (controls.length === 0) return null

  return (
    <div className={styles[isMovedByScenario ? 'sliders' : 'tools']}>
      <FigureControls ids={controls} viewState={viewState} context={context} />
    </div>
  )
}
