import {
  simulator,
  type Simulate,
  type Simulation,
  type SimulationSetup,
} from '#model/chance/simulation.ts'
import type { Position } from '#analysis/simulation/simulationRunner.ts'

/** The messages from the page: the setup once, then a position at a time. */
export type SimulationOrder =
  | Readonly<{ kind: 'setup'; setup: SimulationSetup }>
  | Readonly<{ kind: 'position'; position: Position }>

let simulate: Simulate | null = null

addEventListener('message', ({ data }: MessageEvent<SimulationOrder>) => {
  if (data.kind === 'setup') simulate = simulator(data.setup)
  else if (simulate) answer(simulate(data.position.scenario, data.position.target))
})

function answer(simulation: Simulation): void {
  postMessage(simulation)
}
