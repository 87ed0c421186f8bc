import { AllWords } from '#ui/loading/AllWords.tsx'
import type { Desk } from '#analysis/desk.ts'
import { Changes } from './Changes.tsx'
import { LeverControls, type LeversState } from '#views/dashboard/levers/LeverControls.tsx'
import { MoreControls } from './MoreControls.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import { ShockControls } from './ShockControls.tsx'
import { UncertaintyControls } from './UncertaintyControls.tsx'

type LaterControlsProps = Readonly<{ desk: Desk; levers: LeversState }>

/** The lower end of the controls, which few readers look for first; loaded after the first chart. */
export function LaterControls({ desk, levers }: LaterControlsProps) {
  return (
    <AllWords>
      <ShockControls desk={desk} />
      <LeverControls desk={desk} state={levers} />
      <MoreControls desk={desk} />
      <UncertaintyControls desk={desk} />
      <Changes desk={desk} />
      <ScenarioMenu desk={desk} />
    </AllWords>
  )
}
