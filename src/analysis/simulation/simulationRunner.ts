import type { Scenario, Target } from '#model/scenario.ts'
import type { Simulation, SimulationSetup } from '#model/chance/simulation.ts'

/** One position of the sliders. */
export type Position = Readonly<{ scenario: Scenario; target: Target }>

/** Is told what has been drawn, and for which position. */
export type OnSimulated = (simulation: Simulation, position: Position) => void

/** What draws positions of the sliders, wherever that happens. */
export type SimulationRunner = Readonly<{
  /** Draws a position, as soon as the one before it is done; one that still waits is forgotten. */
  request: (position: Position) => void
  /** Nothing is answered any more. */
  stop: () => void
}>

/**
 * Starts drawing: what stays the same is given once, the answers come when they are ready, each with
 * the position that it is for.
 */
export type StartSimulation = (setup: SimulationSetup, onDrawn: OnSimulated) => SimulationRunner
