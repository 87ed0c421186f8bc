import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { setupOf } from '#analysis/simulation/simulationResult.ts'
import type { OnSimulated, SimulationInput } from '#analysis/simulation/simulationRunner.ts'
import { createSimulator, type Simulation } from '#model/chance/simulation.ts'
import { simulateHere } from '#workers/simulateHere.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import type { SimulationRequest } from '#workers/simulateWorker.ts'
import { real, reference } from '../support/packages.ts'

const chosen = choose(real.pair, {})
const made = setupOf(real.pair, chosen, reference)
if (!made.ok) throw new Error('The shipped pair has a spread.')
const setup = { ...made.setup, paths: 200 }

function position(growth: number): SimulationInput {
  const { scenario, target } = chosen.outcome
  return { scenario: { ...scenario, growth }, target }
}

/** A worker that answers when it is told to; messages are cloned as a browser would clone them. */
class PatientWorker {
  static made: PatientWorker[] = []
  readonly orders: SimulationRequest[] = []
  readonly heard = new Map<string, (event: { data: unknown }) => void>()
  isEnded = false

  constructor() {
    PatientWorker.made.push(this)
  }

  addEventListener(kind: string, listener: (event: { data: unknown }) => void): void {
    this.heard.set(kind, listener)
  }

  postMessage(order: SimulationRequest): void {
    this.orders.push(structuredClone(order))
  }

  terminate(): void {
    this.isEnded = true
  }

  /** Draws what was asked for last. */
  answer(): void {
    const last = this.orders.at(-1)
    if (last?.kind !== 'position') throw new Error('Nothing was asked for.')
    const { scenario, target } = last.position
    this.heard.get('message')?.({ data: createSimulator(setup)(scenario, target) })
  }
}

beforeEach(() => {
  PatientWorker.made = []
  vi.stubGlobal('Worker', PatientWorker)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const growths = (worker: PatientWorker | undefined) =>
  worker?.orders.flatMap((order) =>
    order.kind === 'position' ? [order.position.scenario.growth] : [],
  )

describe('drawing in a worker', () => {
  it('gives what stays the same once, then draws the latest position only', () => {
    const drawn: Simulation[] = []
    const of: number[] = []
    const drawing = simulateInWorker(setup, (simulation, { scenario }) => {
      drawn.push(simulation)
      of.push(scenario.growth)
    })
    for (const growth of [0.01, 0.02, 0.03, 0.04]) drawing.request(position(growth))

    const [worker] = PatientWorker.made
    expect(worker?.orders.filter(({ kind }) => kind === 'setup')).toHaveLength(1)
    expect(growths(worker)).toEqual([0.01])
    worker?.answer()
    expect(growths(worker)).toEqual([0.01, 0.04])
    worker?.answer()
    expect(growths(worker)).toEqual([0.01, 0.04])
    // Each answer comes with the position that it is for.
    expect(of).toEqual([0.01, 0.04])
    const { scenario, target } = position(0.04)
    expect(drawn[1]).toEqual(createSimulator(setup)(scenario, target))
  })

  it('goes on with the next position after it has rested', () => {
    const drawing = simulateInWorker(setup, () => {})
    drawing.request(position(0.01))
    PatientWorker.made[0]?.answer()
    drawing.request(position(0.02))
    expect(growths(PatientWorker.made[0])).toEqual([0.01, 0.02])
  })

  it('is ended with its worker', () => {
    simulateInWorker(setup, () => {}).stop()
    expect(PatientWorker.made[0]?.isEnded).toBe(true)
  })
})

describe('without a worker', () => {
  it('draws on the page where none can be made', async () => {
    vi.stubGlobal('Worker', function refused() {
      throw new Error('refused')
    })
    const drawn = await new Promise<Simulation>((resolve) => {
      simulateInWorker(setup, resolve).request(position(0.05))
    })
    expect(drawn.bands).toHaveLength(setup.years + 1)
  })

  it('draws the position that a lost worker was asked for last', async () => {
    const drawn = await new Promise<Simulation>((resolve) => {
      const drawing = simulateInWorker(setup, resolve)
      drawing.request(position(0.01))
      drawing.request(position(0.07))
      PatientWorker.made[0]?.heard.get('error')?.({ data: null })
    })
    const { scenario, target } = position(0.07)
    expect(drawn).toEqual(createSimulator(setup)(scenario, target))
  })

  it('draws as many paths as a worker, once for all that was asked meanwhile', async () => {
    const onDrawn = vi.fn<OnSimulated>()
    const drawing = simulateHere(made.setup, onDrawn)
    drawing.request(position(0.01))
    drawing.request(position(0.02))
    await vi.waitFor(() => expect(onDrawn).toHaveBeenCalled())
    expect(onDrawn).toHaveBeenCalledTimes(1)
    expect(onDrawn.mock.calls[0]?.[0]).toEqual(
      createSimulator(made.setup)(position(0.02).scenario, position(0.02).target),
    )
  })
})
