import { useEffect } from 'react'
import type { Desk } from '#analysis/desk.ts'
import { useSimulation, type ShownChance } from '#analysis/simulation/useSimulation.ts'
import { AllWords } from '#ui/loading/AllWords.tsx'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'

/** Chance as the page shows it, and the words for it. */
export type ChanceOnPage = ShownChance & Readonly<{ text: Text }>

type ChanceProps = Readonly<{ desk: Desk; onChange: (chance: ChanceOnPage) => void }>

/** Has chance drawn for the desk; loaded once the first chart is there, and shows nothing itself. */
export function Chance(props: ChanceProps) {
  return (
    <AllWords>
      <DrawnChance {...props} />
    </AllWords>
  )
}

function DrawnChance({ desk, onChange }: ChanceProps) {
  const text = useText()
  const shown = useSimulation(desk, simulateInWorker)
  useEffect(() => onChange({ ...shown, text }), [shown, text, onChange])
  return null
}
