import type { Simulation, SimulationSetup } from '#model/chance/simulation.ts'
import type {
  SimulationRunner,
  OnSimulated,
  Position,
} from '#analysis/simulation/simulationRunner.ts'
import { simulateHere } from './simulateHere.ts'
import type { DrawingOrder } from './simulateWorker.ts'

/**
 * Draws in a worker, so that no slider waits for it. At most one position is on its way: while it is
 * drawn, only the latest one waits. Where no worker can be had, it is drawn on the page, more coarsely.
 */
export function simulateInWorker(setup: SimulationSetup, onDrawn: OnSimulated): SimulationRunner {
  const worker = startedWorker()
  if (!worker) return simulateHere(setup, onDrawn)

  const send = (order: DrawingOrder) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(order)
  }
  let underway: Position | null = null
  let waiting: Position | null = null
  let instead: SimulationRunner | null = null

  function next(): void {
    underway = waiting
    waiting = null
    if (underway) send({ kind: 'position', position: underway })
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Simulation>) => {
    const drawn = underway
    next()
    if (drawn) onDrawn(data, drawn)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    instead = simulateHere(setup, onDrawn)
    const latest = waiting ?? underway
    if (latest) instead.request(latest)
  })
  send({ kind: 'setup', setup })

  return {
    request: (position) => {
      if (instead) {
        instead.request(position)
        return
      }
      waiting = position
      if (!underway) next()
    },
    stop: () => {
      worker.terminate()
      instead?.stop()
    },
  }
}

/** `null` where a browser or a page's policy allows no workers. */
function startedWorker(): Worker | null {
  try {
    return new Worker(new URL('./simulateWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
