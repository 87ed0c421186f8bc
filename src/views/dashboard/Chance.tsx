import { useEffect } from 'react'
import type { DashboardState } from '#analysis/dashboardState.ts'
import { useSimulation, type ShownChance } from '#analysis/simulation/useSimulation.ts'
import { AllWords } from '#ui/loading/AllWords.tsx'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'

/** Chance as the page shows it, and the words for it. */
export type ChanceOnPage = ShownChance & Readonly<{ text: Text }>

type ChanceFiguresProps = Readonly<{
  dashboard: DashboardState
  onChange: (chance: ChanceOnPage) => void
}>

/** Has chance drawn for the desk; loaded once the first chart is there, and shows nothing itself. */
export function ChanceFigures(props: ChanceFiguresProps) {
  return (
    <AllWords>
      <DrawnChance {...props} />
    </AllWords>
  )
}

function DrawnChance({ dashboard, onChange }: ChanceFiguresProps) {
  const text = useText()
  const shown = useSimulation(dashboard, simulateInWorker)
  useEffect(() => onChange({ ...shown, text }), [shown, text, onChange])
  return null
}
