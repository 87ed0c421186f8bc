import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeverSetting } from '#model/scenario.ts'
import { createSimulator } from '#model/chance/simulation.ts'
import { BOUGHT, SOLD, baseOfCells, scenario } from '../cases.ts'
import { at, model, someSettings } from '../leverCases.ts'

const PATHS = 2000
const TARGET = { value: 8e9, year: 2030 }

const simulate = createSimulator({
  base: baseOfCells([
    { flow: SOLD, category: null, value: 2.4e9 },
    { flow: BOUGHT, category: null, value: 0.7e9 },
  ]),
  model,
  laws: {
    observed: { transitory: 0.0044, permanent: 0.0481, drift: 0 },
    demeaned: { transitory: 0, permanent: 0.0367, drift: 0.0007 },
  },
  years: 10,
  paths: PATHS,
  seed: 1,
  hasFatTails: false,
  widths: [1, 1],
})

function simulationOf(levers: readonly LeverSetting[]) {
  return simulate(scenario({ growth: 0.1, levers, horizon: 2034 }), TARGET)
}

const chancesOf = (levers: readonly LeverSetting[]) =>
  simulationOf(levers).chances.map(({ by }) => by)

/** Any levers anywhere, and one more of them that is not among the others. */
const someAndOne = fc
  .tuple(someSettings, fc.constantFrom(...model.levers))
  .map(([settings, one]) => ({ others: settings.filter(({ lever }) => lever !== one.id), one }))

describe('a lever', () => {
  it.each(model.levers)('changes no chance by a jump as it leaves neutral: $id', (lever) => {
    const { id, neutral, minimum, maximum } = lever
    for (const others of [[], [at('fta', 0.5, 2025)], [at('payments', 0.5, 2025)]]) {
      const beside = others.filter((each) => each.lever !== id)
      const still = chancesOf(beside)
      for (const end of [minimum, maximum].filter((each) => each !== neutral)) {
        const barely = neutral + (end - neutral) * 1e-5
        const moved = chancesOf([...beside, at(id, barely, 2025)])
        // One draw in a thousand may lie so near to the target that this carries it there.
        moved.forEach((by, index) => {
          expect(Math.abs(by - (still[index] ?? 0))).toBeLessThanOrEqual(1 / 1000)
        })
      }
    }
  })

  it('changes no digit while it is neutral', () => {
    fc.assert(
      fc.property(someAndOne, fc.integer({ min: 2020, max: 2042 }), ({ others, one }, year) => {
        const neutral = at(one.id, one.neutral, year)
        expect(simulationOf([...others, neutral])).toEqual(simulationOf(others))
      }),
      { numRuns: 20 },
    )
  })

  it('changes no digit of the years before it begins', () => {
    fc.assert(
      fc.property(someAndOne, ({ others, one }) => {
        const idle = simulationOf([...others, at(one.id, one.maximum, 2060)])
        expect(idle).toEqual(simulationOf(others))
        const late = simulationOf([...others, at(one.id, one.maximum, 2032)])
        const until = ({ bands }: typeof late) => bands.filter(({ year }) => year < 2032)
        expect(until(late)).toEqual(until(idle))
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['visa', 0.05, 2026],
    ['border', 0.5, 2027],
    ['consulate', 0.1, 2025],
    ['fta', 0.05, 2025],
    ['fta', 1, 2025],
  ])('that raises trade lowers no chance of a target above it: %s at %f', (id, value, year) => {
    const still = chancesOf([])
    chancesOf([at(id, value, year)]).forEach((by, index) => {
      expect(by).toBeGreaterThanOrEqual(still[index] ?? 1)
    })
  })
})
