import { useEffect } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import { useSimulation, type ShownChance } from '#analysis/simulation/useSimulation.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'

type ChanceFiguresProps = Readonly<{
  viewState: ViewState
  onChange: (chance: ShownChance) => void
}>

/** Runs the simulation of uncertainty for the dashboard and passes on its result; renders nothing.
 * Loaded after the first chart. */
export function ChanceFigures({ viewState, onChange }: ChanceFiguresProps) {
  const result = useSimulation(viewState, simulateInWorker)
  useEffect(() => onChange(result), [result, onChange])
  return null
}
