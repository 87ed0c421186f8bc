import type { Scenario, Target } from '#model/scenario.ts'
import type { Simulation, SimulationSetup } from '#model/chance/simulation.ts'

/** One position of the sliders, to be simulated. */
export type SimulationInput = Readonly<{ scenario: Scenario; target: Target }>

/** Receives a finished simulation and the position of the sliders that it belongs to. */
export type OnSimulated = (simulation: Simulation, position: SimulationInput) => void

/** Simulates positions of the sliders, in a worker or on this thread. */
export type SimulationRunner = Readonly<{
  /**
   * Simulates a position once the running one is done; replaces a position that is still queued.
   */
  request: (position: SimulationInput) => void
  /** Ends the runner: `onSimulated` is not called again. */
  stop: () => void
}>

/** Starts a runner. The setup is sent once, each position with `request`. */
export type StartSimulation = (setup: SimulationSetup, onSimulated: OnSimulated) => SimulationRunner
