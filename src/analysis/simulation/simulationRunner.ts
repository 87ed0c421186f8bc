import type { Scenario, Target } from '#model/scenario.ts'
import type { Simulation, SimulationSetup } from '#model/chance/simulation.ts'

/** What is simulated: one position of the sliders. */
export type SimulationInput = Readonly<{ scenario: Scenario; target: Target }>

/** Called with a finished simulation and the position it is for. */
export type OnSimulated = (simulation: Simulation, position: SimulationInput) => void

/** Simulates positions of the sliders, in a worker or on this thread. */
export type SimulationRunner = Readonly<{
  /** Simulates a position once the running one is done; replaces a position that is still queued. */
  request: (position: SimulationInput) => void
  /** Ends the runner: `onSimulated` is not called again. */
  stop: () => void
}>

/** Starts a runner. The setup is sent once, each position with `request`. */
export type StartSimulation = (setup: SimulationSetup, onSimulated: OnSimulated) => SimulationRunner
