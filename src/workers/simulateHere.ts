import { createSimulator, type Simulate, type SimulationSetup } from '#model/chance/simulation.ts'
import type {
  SimulationRunner,
  OnSimulated,
  SimulationInput,
} from '#analysis/simulation/simulationRunner.ts'

/** The longest wait for the page to be idle, in milliseconds. */
const LATEST_MS = 500

/**
 * Simulates on the main thread while it is idle, and only the latest position requested. The draws
 * are those of a worker, so that a scenario has the same numbers everywhere.
 */
export function simulateHere(setup: SimulationSetup, onSimulated: OnSimulated): SimulationRunner {
  let simulate: Simulate | null = null
  let waiting: SimulationInput | null = null
  let isEnded = false

  function run(): void {
    if (!waiting || isEnded) return
    const position = waiting
    waiting = null
    simulate ??= createSimulator(setup)
    onSimulated(simulate(position.scenario, position.target), position)
  }

  return {
    request: (position) => {
      if (!waiting) whenIdle(run)
      waiting = position
    },
    stop: () => {
      isEnded = true
    },
  }
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: LATEST_MS })
  else setTimeout(work)
}
