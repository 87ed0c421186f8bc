import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { cacheSimulation, setupOf, withChance } from '#analysis/simulation/simulationResult.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { readLink } from '#state/link/link.ts'
import { knownOf, real } from '../../support/packages.ts'

const known = knownOf(real)

function chosenFor(link: string): Chosen {
  return choose(real.pair, readLink(link).selection, known.levers)
}

/** What figures are given as drawn, after a worker has answered so for `link`. */
function drawnAfter(link: string, answer: Simulation, asked = link): Simulation | null {
  if (!known.reference) throw new Error('These tests need the reference data. Run `npm run data`.')
  const setup = setupOf(real.pair, chosenFor(link), known.reference)
  if (!setup.ok) throw new Error('There is nothing to draw. Ask for another source.')
  cacheSimulation(setup, chosenFor(link).outcome, answer)
  const { simulated: drawn } = withChance({ simulation: 'scenario' }, known, chosenFor(asked))
  return drawn?.ok ? drawn.simulation : null
}

function drawnNow(link: string): Simulation {
  const { simulated: drawn } = withChance({ simulation: 'scenario' }, known, chosenFor(link))
  if (!drawn?.ok) throw new Error('There is nothing to draw. Ask for another source.')
  return drawn.simulation
}

describe('what a worker has drawn', () => {
  it('is not drawn again for a file of the same view', () => {
    const answer = { ...drawnNow('growth=9') }
    expect(drawnAfter('growth=9', answer)).toBe(answer)
  })

  it('says nothing of another view', () => {
    const answer = { ...drawnNow('growth=8') }
    for (const other of ['growth=8.1', 'growth=8&target=9@2030', 'growth=8&horizon=2045']) {
      expect(drawnAfter('growth=8', answer, other)).not.toBe(answer)
      expect(drawnAfter('growth=8', answer, other)).toEqual(drawnNow(other))
    }
  })

  it('is drawn again where it was drawn coarsely', () => {
    const coarse = { ...drawnNow('growth=7'), paths: 4096 }
    expect(drawnAfter('growth=7', coarse)).toMatchObject({ paths: 10_000 })
  })
})
