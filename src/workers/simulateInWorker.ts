import type { Simulation, SimulationSetup } from '#model/chance/simulation.ts'
import type {
  SimulationRunner,
  OnSimulated,
  SimulationInput,
} from '#analysis/simulation/simulationRunner.ts'
import type { SimulationRequest } from './simulateWorker.ts'

/**
 * Simulates in a worker, so that sliders stay responsive. One position is simulated at a time, and
 * only the latest request waits. Where workers are not available, the main thread simulates
 * instead, once it has loaded the code for it.
 */
export function simulateInWorker(
  setup: SimulationSetup,
  onSimulated: OnSimulated,
): SimulationRunner {
  const worker = startWorker()
  const send = (request: SimulationRequest) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker?.postMessage(request)
  }
  let underway: SimulationInput | null = null
  let waiting: SimulationInput | null = null
  let fallback: SimulationRunner | null = null
  let isStopped = false

  /** Sends the waiting position to the worker, if there is one. */
  function sendWaiting(): void {
    underway = waiting
    waiting = null
    if (underway) send({ kind: 'position', position: underway })
  }

  async function fallBack(): Promise<void> {
    worker?.terminate()
    const { simulateHere } = await import('./simulateHere.ts')
    if (isStopped) return
    fallback = simulateHere(setup, onSimulated)
    const latest = waiting ?? underway
    if (latest) fallback.request(latest)
  }

  worker?.addEventListener('message', ({ data }: MessageEvent<Simulation>) => {
    const position = underway
    sendWaiting()
    if (position) onSimulated(data, position)
  })
  worker?.addEventListener('error', () => void fallBack())
  if (!worker) void fallBack()
  send({ kind: 'setup', setup })

  return {
    request: (position) => {
      if (fallback) {
        fallback.request(position)
        return
      }
      waiting = position
      if (!underway) sendWaiting()
    },
    stop: () => {
      isStopped = true
      worker?.terminate()
      fallback?.stop()
    },
  }
}

/** Starts the worker; `null` if the browser or the page's security policy allows no workers. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./simulateWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
