import { useEffect } from 'react'
import type { DashboardState } from '#analysis/dashboardState.ts'
import { useSimulation, type ShownChance } from '#analysis/simulation/useSimulation.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'

type ChanceFiguresProps = Readonly<{
  dashboard: DashboardState
  onChange: (chance: ShownChance) => void
}>

/** Simulates chance for the dashboard. Loaded after the first chart; renders nothing itself. */
export function ChanceFigures({ dashboard, onChange }: ChanceFiguresProps) {
  const shown = useSimulation(dashboard, simulateInWorker)
  useEffect(() => onChange(shown), [shown, onChange])
  return null
}
