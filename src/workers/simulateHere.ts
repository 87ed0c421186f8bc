import { simulator, type Simulate, type SimulationSetup } from '#model/chance/simulation.ts'
import type {
  SimulationRunner,
  OnSimulated,
  Position,
} from '#analysis/simulation/simulationRunner.ts'

/** On the page's own thread fewer draws have to do: a share of a half is then sure to 1.6 points. */
const PATHS_HERE = 4096

/** How long a page may be busy before it draws all the same. */
const LATEST_MS = 500

/** Draws on the page itself, while it is idle; only the latest position that was asked for. */
export function simulateHere(setup: SimulationSetup, onDrawn: OnSimulated): SimulationRunner {
  let simulate: Simulate | null = null
  let waiting: Position | null = null
  let isEnded = false

  function draw(): void {
    if (!waiting || isEnded) return
    const position = waiting
    waiting = null
    simulate ??= simulator({ ...setup, paths: Math.min(setup.paths, PATHS_HERE) })
    onDrawn(simulate(position.scenario, position.target), position)
  }

  return {
    request: (position) => {
      if (!waiting) whenIdle(draw)
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
