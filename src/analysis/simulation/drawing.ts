import type { Scenario, Target } from '#model/scenario.ts'
import type { Simulation, SimulationSetup } from '#model/chance/simulation.ts'

/** One position of the sliders. */
export type Position = Readonly<{ scenario: Scenario; target: Target }>

/** Is told what has been drawn, and for which position. */
export type OnDrawn = (simulation: Simulation, position: Position) => void

/** What draws positions of the sliders, wherever that happens. */
export type Drawing = Readonly<{
  /** Draws a position, as soon as the one before it is done; one that still waits is forgotten. */
  ask: (position: Position) => void
  /** Nothing is answered any more. */
  end: () => void
}>

/**
 * Starts drawing: what stays the same is given once, the answers come when they are ready, each with
 * the position that it is for.
 */
export type StartDrawing = (setup: SimulationSetup, onDrawn: OnDrawn) => Drawing
