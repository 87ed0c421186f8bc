import {
  createSimulator,
  type Simulate,
  type Simulation,
  type SimulationSetup,
} from '#model/chance/simulation.ts'
import type { SimulationInput } from '#analysis/simulation/simulationRunner.ts'

/** The messages from the page: the setup once, then a position at a time. */
export type SimulationRequest =
  | Readonly<{ kind: 'setup'; setup: SimulationSetup }>
  | Readonly<{ kind: 'position'; position: SimulationInput }>

let simulate: Simulate | null = null

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  if (data.kind === 'setup') simulate = createSimulator(data.setup)
  else if (simulate) answer(simulate(data.position.scenario, data.position.target))
})

function answer(simulation: Simulation): void {
  postMessage(simulation)
}
