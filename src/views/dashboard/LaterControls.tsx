import { Suspense } from 'react'
import type { Desk } from '#figures/desk.ts'
import { Changes } from './Changes.tsx'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import { UncertaintyControls } from './UncertaintyControls.tsx'

/** The lower end of the controls, which few readers look for first; loaded after the first chart. */
export function LaterControls({ desk }: Readonly<{ desk: Desk }>) {
  return (
    <>
      <Suspense>
        <UncertaintyControls desk={desk} />
      </Suspense>
      <Changes desk={desk} />
      <ScenarioMenu desk={desk} />
    </>
  )
}
