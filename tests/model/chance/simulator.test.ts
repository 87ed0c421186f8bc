import { describe, expect, it } from 'vitest'
import { createSimulator, type Simulation, type SimulationSetup } from '#model/chance/simulation.ts'
import { bareBase, scenario } from '../cases.ts'
import { at, model } from '../leverCases.ts'

const TARGET = { value: 5e9, year: 2030 }

function setup(rest: Partial<SimulationSetup> = {}): SimulationSetup {
  return {
    base: bareBase(3.1e9),
    model,
    laws: {
      observed: { transitory: 0, permanent: 0.05, drift: 0 },
      demeaned: { transitory: 0, permanent: 0.01, drift: 0 },
    },
    years: 10,
    paths: 400,
    seed: 1,
    hasFatTails: false,
    widths: [1],
    ...rest,
  }
}

/** The spread of the middle 80 % after so many years, as the standard deviation of a log-normal. */
function spreadAfter({ bands }: Simulation, years: number): number {
  const band = bands[years]
  return band ? Math.log(band.p90 / band.p10) / 2.563 : Number.NaN
}

describe('a simulator', () => {
  it('gives a position the same picture whatever was drawn before', () => {
    const simulate = createSimulator(setup())
    const positions = [
      scenario({ growth: 0.04 }),
      scenario({ growth: 0.04, levers: [at('fta', 1, 2025), at('pipeline', 1, 2026)] }),
      scenario({ growth: 0.1, horizon: 2028 }),
    ]
    const first = positions.map((position) => simulate(position, TARGET))
    const again = positions.toReversed().map((position) => simulate(position, TARGET))
    expect(again.toReversed()).toEqual(first)
    expect(createSimulator(setup())(scenario({ growth: 0.04 }), TARGET)).toEqual(first[0])
  })

  it('narrows the noise only where moved levers are unsure and do something', () => {
    const simulate = createSimulator(setup())
    const drawn = (lever: string, year: number) => {
      return simulate(scenario({ levers: [at(lever, 1, year)] }), TARGET)
    }
    const plain = simulate(scenario(), TARGET)
    expect(plain).toMatchObject({ hasLeverDraws: false, paths: 400 })
    expect(spreadAfter(plain, 4)).toBeCloseTo(Math.sqrt(0.2), 1)
    for (const idle of ['pipeline', 'fta', 'incidents']) expect(drawn(idle, 2060)).toEqual(plain)
    expect(drawn('fta', 2025).hasLeverDraws).toBe(true)
    expect(drawn('pipeline', 2025).hasLeverDraws).toBe(false)
  })

  it('draws up to the horizon, and no further than it was prepared for', () => {
    const simulate = createSimulator(setup())
    const near = simulate(scenario({ horizon: 2027 }), TARGET)
    const far = simulate(scenario({ horizon: 2050 }), TARGET)
    expect(near.bands.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
    expect(near.chances.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
    expect(far.bands.at(-1)?.year).toBe(2034)
    expect(far.chances).toHaveLength(11)
    expect(near.bands).toEqual(far.bands.slice(0, 4))
  })

  it('draws the same in a year however many years it was prepared for', () => {
    const moved = scenario({ levers: [at('fta', 1, 2025)], horizon: 2034 })
    const [near, far] = [10, 36].map((years) => createSimulator(setup({ years }))(moved, TARGET))
    expect(near).toEqual(far)
  })
})
