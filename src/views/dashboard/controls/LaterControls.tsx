import type { DashboardState } from '#analysis/dashboardState.ts'
import { Changes } from './Changes.tsx'
import { LeverControls, type LeversState } from '#views/dashboard/levers/LeverControls.tsx'
import { MoreControls } from './MoreControls.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import { ShockControls } from './ShockControls.tsx'
import { UncertaintyControls } from './UncertaintyControls.tsx'

type LaterControlsProps = Readonly<{ dashboard: DashboardState; levers: LeversState }>

/** The lower end of the controls, which few readers look for first; loaded after the first chart. */
export function LaterControls({ dashboard, levers }: LaterControlsProps) {
  return (
    <>
      <ShockControls dashboard={dashboard} />
      <LeverControls dashboard={dashboard} state={levers} />
      <MoreControls dashboard={dashboard} />
      <UncertaintyControls dashboard={dashboard} />
      <Changes dashboard={dashboard} />
      <ScenarioMenu dashboard={dashboard} />
    </>
  )
}
