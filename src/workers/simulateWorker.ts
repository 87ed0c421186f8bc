import {
  createSimulator,
  type Simulate,
  type Simulation,
  type SimulationSetup,
} from '#model/chance/simulation.ts'
import type { SimulationInput } from '#analysis/simulation/simulationRunner.ts'

/** The messages from the page: the setup once, then one position of the sliders at a time. */
export type SimulationRequest =
  | Readonly<{ kind: 'setup'; setup: SimulationSetup }>
  | Readonly<{ kind: 'position'; position: SimulationInput }>

/** `null` until the setup has arrived; positions that arrive before it are dropped. */
let simulate: Simulate | null = null

addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  if (data.kind === 'setup') simulate = createSimulator(data.setup)
  else if (simulate) answer(simulate(data.position.scenario, data.position.target))
})

/** Posts a result to the page; only wraps `postMessage` to type its message. */
function answer(simulation: Simulation): void {
  postMessage(simulation)
}
