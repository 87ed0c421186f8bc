import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { cacheSimulation, setupOf } from '#analysis/simulation/simulationResult.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { readLink } from '#state/link/link.ts'
import { knownOf, real } from '../../support/packages.ts'

const known = knownOf(real)

function chosenFor(link: string): Chosen {
  return choose(real.pair, readLink(link).selection, known.levers)
}

/** The simulation that `withChance` returns for `other`, after a worker has returned `answer` for `link`. */
function simulationAfter(link: string, answer: Simulation, other = link): Simulation | null {
  if (!known.reference) throw new Error('These tests need the reference data. Run `npm run data`.')
  const setup = setupOf(real.pair, chosenFor(link), known.reference)
  if (!setup.ok) throw new Error('Nothing can be simulated. Use another source.')
  cacheSimulation(setup, chosenFor(link).outcome, answer)
  const { simulated } = withSimulation({ simulation: 'scenario' }, known, chosenFor(other))
  return simulated?.ok ? simulated.simulation : null
}

function simulationNow(link: string): Simulation {
  const { simulated } = withSimulation({ simulation: 'scenario' }, known, chosenFor(link))
  if (!simulated?.ok) throw new Error('Nothing can be simulated. Use another source.')
  return simulated.simulation
}

describe('the simulation of a worker', () => {
  it('is not repeated for a file of the same view', () => {
    const answer = { ...simulationNow('growth=9') }
    expect(simulationAfter('growth=9', answer)).toEqual(answer)
  })

  it('is not used for another view', () => {
    const answer = { ...simulationNow('growth=8') }
    for (const other of ['growth=8.1', 'growth=8&target=9@2030', 'growth=8&horizon=2045']) {
      expect(simulationAfter('growth=8', answer, other)).not.toBe(answer)
      expect(simulationAfter('growth=8', answer, other)).toEqual(simulationNow(other))
    }
  })

  it('is stated to three significant digits, but for the scenario itself', () => {
    const { bands, chances } = simulationNow('growth=7')
    const threeDigits = (value: number) => Number(value.toPrecision(3))
    for (const { p2, p10, p25, p75, p90, p97 } of bands) {
      const ends = [p2, p10, p25, p75, p90, p97]
      expect(ends).toEqual(ends.map(threeDigits))
    }
    for (const { at, by } of chances) expect([at, by]).toEqual([at, by].map(threeDigits))
    const { projection } = chosenFor('growth=7').outcome
    expect(bands.map(({ p50 }) => p50)).toEqual(projection.total)
  })
})
