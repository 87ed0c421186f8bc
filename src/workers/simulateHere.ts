import { createSimulator, type Simulate, type SimulationSetup } from '#model/chance/simulation.ts'
import type {
  SimulationRunner,
  OnSimulated,
  SimulationInput,
} from '#analysis/simulation/simulationRunner.ts'

/** Fewer paths on the main thread: a probability of 50 % is then accurate to ±1.6 points (95 %). */
const PATHS_HERE = 4096

/** The longest wait for the page to be idle, in milliseconds. */
const LATEST_MS = 500

/** Simulates on the main thread while it is idle, and only the latest position requested. */
export function simulateHere(setup: SimulationSetup, onSimulated: OnSimulated): SimulationRunner {
  let simulate: Simulate | null = null
  let waiting: SimulationInput | null = null
  let isEnded = false

  function run(): void {
    if (!waiting || isEnded) return
    const position = waiting
    waiting = null
    simulate ??= createSimulator({ ...setup, paths: Math.min(setup.paths, PATHS_HERE) })
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
