import type { ViewState } from '#analysis/viewState.ts'
import { Changes } from './Changes.tsx'
import { LeverControls, type LeversState } from '#views/dashboard/levers/LeverControls.tsx'
import { GrowthBetween } from './GrowthBetween.tsx'
import { MoreControls } from './MoreControls.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import { ShockControls } from './ShockControls.tsx'
import { UncertaintyControls } from './UncertaintyControls.tsx'

type LaterControlsProps = Readonly<{ viewState: ViewState; levers: LeversState }>

/** The less used controls, at the end of the list; loaded after the first chart. */
export function LaterControls({ viewState, levers }: LaterControlsProps) {
  return (
    <>
      <ShockControls viewState={viewState} />
      <LeverControls viewState={viewState} state={levers} />
      <GrowthBetween viewState={viewState} />
      <MoreControls viewState={viewState} />
      <UncertaintyControls viewState={viewState} />
      <Changes viewState={viewState} />
      <ScenarioMenu viewState={viewState} />
    </>
  )
}
