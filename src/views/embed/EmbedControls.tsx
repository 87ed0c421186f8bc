import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import { catalogueRow, type FigureId } from '#figures/catalogue.ts'
import { FigureControls } from '#figures/controls/FigureControls.tsx'
import styles from './Embed.module.css'

type EmbedControlsProps = Readonly<{
  id: FigureId
  dashboard: DashboardState
  context: ChartContext
}>

/** What moves this figure, and nothing else. */
export function EmbedControls({ id, dashboard, context }: EmbedControlsProps) {
  const { controls, isMovedByScenario } = catalogueRow(id)
  if (controls.length === 0) return null

  return (
    <div className={styles[isMovedByScenario ? 'sliders' : 'tools']}>
      <FigureControls ids={controls} dashboard={dashboard} context={context} />
    </div>
  )
}
