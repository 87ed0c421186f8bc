import { useEffect } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import { useSimulation, type ShownChance } from '#analysis/simulation/useSimulation.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'

type ChanceFiguresProps = Readonly<{
  viewState: ViewState
  onChange: (chance: ShownChance) => void
}>

/** Runs the simulation for the dashboard and renders nothing. Loaded after the first chart. */
export function ChanceFigures({ viewState, onChange }: ChanceFiguresProps) {
  const shown = useSimulation(viewState, simulateInWorker)
  useEffect(() => onChange(shown), [shown, onChange])
  return null
}
