import { describe, expect, it } from 'vitest'
import type { Base } from '#model/projection/baseline.ts'
import { deductionsIn } from '#model/levers/deductions.ts'
import { activeLevers, effectSpread, leverResponse, type LeverModel } from '#model/levers/lever.ts'
import type { LeverSetting } from '#model/scenario.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { leverEngine } from '#model/levers/leverEngine.ts'
import { logMean } from '#model/math/logMean.ts'
import { outcomeOf } from '#model/outcome.ts'
import { softCapacity } from '#model/levers/softCapacity.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells, scenario } from '../cases.ts'
import { at, model } from '../leverCases.ts'

const leverOf = (id: string) => {
  const lever = model.levers.find((each) => each.id === id)
  if (!lever) throw new Error(`There is no lever ${id}.`)
  return lever
}

const twoFlows = baseOfCells([
  { flow: SOLD, category: 'fuels', value: 60 },
  { flow: SOLD, category: 'food', value: 20 },
  { flow: BOUGHT, category: null, value: 20 },
])

function effects(base: Base, levers: readonly LeverSetting[], known: LeverModel = model) {
  return leverEffects(base, scenario({ growth: 0.05, levers }), known)
}

function deductions(base: Base, levers: readonly LeverSetting[], known: LeverModel = model) {
  const outcome = outcomeOf({
    base,
    scenario: scenario({ growth: 0.05, levers }),
    target: { value: 1e10, year: 2035 },
    unknown: 'year',
    baselineScenario: scenario(),
    engine: leverEngine(known),
  })
  return deductionsIn(outcome, known, 2035)
}

describe('the units of a lever', () => {
  it('are counted from neutral, as the lever responds', () => {
    expect(leverResponse(leverOf('border'), 5)).toBe(5)
    expect(leverResponse(leverOf('tariff'), 10)).toBeCloseTo(Math.log(1.1), 15)
    expect(leverResponse(leverOf('incidents'), 0.5)).toBeCloseTo(Math.log(0.5), 15)
    expect(leverResponse(leverOf('closure'), 73)).toBeCloseTo(0.2, 15)
    expect(leverResponse({ ...leverOf('border'), neutral: 2 }, 5)).toBe(3)
  })

  it('are as unsure as their own error and the spread between cases together', () => {
    expect(effectSpread(leverOf('fta'))).toBeCloseTo(Math.sqrt(0.1095 ** 2 + 0.3 ** 2), 12)
    expect(effectSpread(leverOf('visa'))).toBe(0.152)
    expect(effectSpread(leverOf('pipeline'))).toBe(0)
  })

  it('stay within the track, and a lever at rest is not active', () => {
    const found = activeLevers(
      model,
      [at('border', 99), at('fta', -3), at('visa', 0), at('none', 1)],
      2024,
    )
    expect(found).toEqual([
      { lever: leverOf('border'), value: 10, year: 2025, baseYear: 2024, response: 10 },
    ])
  })
})

describe('the limits of a flow', () => {
  const wide = { ...model, scope: [] }

  it('cut all its categories alike, and no other flow', () => {
    const { projection, plain } = effects(twoFlows, [at('barter', 1)], wide)
    const kept = projection.cells.map(({ values }, index) => {
      return (values.at(-1) ?? 0) / (plain.cells[index]?.values.at(-1) ?? 1)
    })
    expect(kept[0]).toBeLessThan(0.3)
    expect(kept[1]).toBeCloseTo(kept[0] ?? 0, 12)
    expect(kept[2]).toBeCloseTo(1, 3)
  })

  it('are those of their own flow', () => {
    const narrow = { ...wide, capacities: [{ flow: BOUGHT, value: 10 }] }
    const { projection, plain } = effects(twoFlows, [at('visa', 1, 2041)], narrow)
    expect(projection.flows[SOLD]).toEqual(plain.flows[SOLD])
    expect(projection.flows[BOUGHT]?.at(-1)).toBeLessThan(10)
  })

  it('leave alone the part of a flow that barter does not cover', () => {
    const half = effects(twoFlows, [at('barter', 0.5)], wide).projection
    const plain = effects(twoFlows, []).projection
    const [sold, bought] = [plain.flows[SOLD]?.at(-1) ?? 0, plain.flows[BOUGHT]?.at(-1) ?? 0]
    expect(half.flows[SOLD]?.at(-1)).toBeCloseTo(sold / 2 + softCapacity(sold / 2, bought), 9)
  })

  it('let a credit raise what may be bought before it is sold', () => {
    const credit = {
      ...wide,
      levers: model.levers.map((lever) =>
        lever.id === 'barter' ? { ...lever, effect: 0.5 } : lever,
      ),
    }
    const strict = effects(twoFlows, [at('barter', 1)], wide).projection.flows[SOLD]?.at(-1) ?? 0
    const lenient = effects(twoFlows, [at('barter', 1)], credit).projection.flows[SOLD]?.at(-1) ?? 0
    expect(lenient / strict).toBeCloseTo(1.5, 2)
  })

  it('do not touch a bare total, nor a flow without an opposite', () => {
    expect(effects(bareBase(100), [at('barter', 1)]).limits.flat()).toEqual(
      Array.from({ length: 17 }, () => 0),
    )
    const alone = baseOfCells([{ flow: SOLD, category: null, value: 5 }])
    expect(
      effects(alone, [at('barter', 1)])
        .limits.flat()
        .every((log) => log === 0),
    ).toBe(true)
  })

  it('leave next to nothing where nothing goes the other way, and nothing of nothing', () => {
    const oneWay = baseOfCells([
      { flow: SOLD, category: null, value: 80 },
      { flow: BOUGHT, category: null, value: 0 },
    ])
    const { projection, limits } = effects(oneWay, [at('barter', 1)])
    expect(projection.total.at(-1)).toBeGreaterThan(0)
    expect(projection.total.at(-1)).toBeLessThan(1e-9)
    expect(new Set(limits[1])).toEqual(new Set([0]))
  })
})

describe('projects and records', () => {
  it('join their flow, by as much as the lever says, as they come into force', () => {
    const { projects, projection, plain } = effects(twoFlows, [at('pipeline', 0.5, 2025)])
    const [path] = projects
    expect(path).toMatchObject({
      lever: 'pipeline',
      flow: SOLD,
      low: 1.7 / 2.271,
      high: 2.84 / 2.271,
    })
    expect(path?.values.slice(0, 6)).toEqual(
      [0, 1 / 6, 3 / 6, 5 / 6, 1, 1].map((part) => expect.closeTo(part * 0.5 * 2.271e9, 0)),
    )
    const added = (projection.flows[SOLD]?.at(-1) ?? 0) - (plain.flows[SOLD]?.at(-1) ?? 0)
    expect(added).toBeCloseTo(0.5 * 2.271e9, 0)
    expect(projection.flows[BOUGHT]).toEqual(plain.flows[BOUGHT])
  })

  it('bring nothing into a base without cells', () => {
    const { projects, projection } = effects(baseOfCells([]), [at('pipeline', 1)])
    expect(projects).toEqual([])
    expect(projection.total).toEqual(Array.from({ length: 17 }, () => 0))
  })

  it('record more of what is there, and nothing more of a project', () => {
    const { projection, plain, reporting } = effects(bareBase(100), [
      at('formalisation', 10),
      at('electricity', 100),
    ])
    expect(reporting.at(-1)).toBeCloseTo(Math.log(1.1), 6)
    const expected = (plain.total.at(-1) ?? 0) * 1.1 + 100 * 0.73e6
    expect((projection.total.at(-1) ?? 0) / expected).toBeCloseTo(1, 9)
    expect(projection.flows).toEqual({})
  })
})

describe('what a rule takes away', () => {
  it('is told with its levers: barter', () => {
    const [barter, ...others] = deductions(twoFlows, [at('barter', 1), at('visa', 1)])
    expect(others).toEqual([])
    expect(barter).toMatchObject({ rule: 'barter', levers: ['barter'] })
    expect(barter?.share).toBeLessThan(-0.5)
  })

  it('is told of a capacity, which concerns no lever of its own', () => {
    const narrow = { ...model, capacities: [{ flow: SOLD, value: 40 }] }
    const [capacity] = deductions(twoFlows, [at('visa', 1)], narrow)
    expect(capacity).toMatchObject({ rule: 'capacity', levers: [] })
  })

  it('is told of two that exclude each other, with both', () => {
    const found = deductions(twoFlows, [at('border', 5), at('facilitation', 1)])
    const exclusive = found.find(({ rule }) => rule === 'exclusive')
    expect(exclusive?.levers).toEqual(['border', 'facilitation'])
    expect(exclusive?.share).toBeCloseTo(Math.exp(-0.012) - 1, 2)
  })

  it('is nothing where no lever is moved, or in a year without trade', () => {
    expect(deductions(twoFlows, [])).toEqual([])
    expect(deductions(bareBase(0), [at('fta', 1)])).toEqual([])
  })
})

describe('the functions behind the rules', () => {
  it('let everything pass far below a capacity, and the capacity far above it', () => {
    expect(softCapacity(1, 100)).toBeCloseTo(1, 9)
    expect(softCapacity(1e9, 100)).toBeCloseTo(100, 9)
    expect(softCapacity(50, 100)).toBeCloseTo(50 * (1 + 0.5 ** 6) ** (-1 / 6), 12)
    expect(softCapacity(200, 100)).toBeCloseTo(200 * (1 + 2 ** 6) ** (-1 / 6), 12)
    expect([softCapacity(0, 100), softCapacity(5, 0), softCapacity(0, 0)]).toEqual([0, 0, 0])
    expect([softCapacity(1e300, 2), softCapacity(2, 1e300)]).toEqual([2, 2])
  })

  it('average two amounts by their logarithms', () => {
    expect(logMean(Math.E, 1)).toBeCloseTo(Math.E - 1, 12)
    expect(logMean(1, Math.E)).toBeCloseTo(Math.E - 1, 12)
    expect(logMean(5, 5)).toBe(5)
    expect([logMean(0, 5), logMean(5, 0), logMean(0, 0)]).toEqual([0, 0, 0])
  })
})
