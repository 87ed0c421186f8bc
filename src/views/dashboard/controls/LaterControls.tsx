import type { ViewState } from '#analysis/viewState.ts'
import { Changes } from './Changes.tsx'
import { LeverControls, type LeversState } from '#views/dashboard/levers/LeverControls.tsx'
import { GrowthBetween } from './GrowthBetween.tsx'
import { MoreControls } from './MoreControls.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import { ShockControls } from './ShockControls.tsx'
import { UncertaintyControls } from './UncertaintyControls.tsx'

type LaterControlsProps = Readonly<{ viewState: ViewState; levers: LeversState }>

/** The levers, or the less used controls of growth, and the changes. */
export function LaterControls({ viewState, levers }: LaterControlsProps) {
  return (
    <>
      {levers.isOpen ? (
        <LeverControls viewState={viewState} reference={levers.reference} />
      ) : (
        <>
          <ShockControls viewState={viewState} />
          <GrowthBetween viewState={viewState} />
          <MoreControls viewState={viewState} />
          <UncertaintyControls viewState={viewState} />
        </>
      )}
      <Changes viewState={viewState} />
      {levers.isOpen ? null : <ScenarioMenu viewState={viewState} />}
    </>
  )
}
