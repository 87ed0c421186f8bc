import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { leverEngine } from '#model/levers/leverEngine.ts'
import { outcomeOf } from '#model/outcome.ts'
import { project } from '#model/projection/project.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { LeverSetting } from '#model/scenario.ts'
import {
  BOUGHT,
  SOLD,
  bareBase,
  baseOfCells,
  isClose,
  scenario,
  someBase,
  someScenario,
} from '../cases.ts'
import { at, model, someSetting, someSettings } from '../leverCases.ts'

const HELPFUL = [
  'fta',
  'border',
  'facilitation',
  'corridor',
  'infrastructure',
  'tariff',
  'visa',
  'consulate',
  'sanctions',
  'payments',
  'pipeline',
  'electricity',
  'formalisation',
]
const HARMFUL = ['closure', 'incidents', 'barter']

/** Base and growth of the worked check: $3.1 bn growing 3.6 % a year, everything from the next year on. */
const worked = bareBase(3.1e9)
const ALL = [
  at('fta', 1),
  at('border', 5),
  at('visa', 1),
  at('consulate', 1),
  at('corridor', 1),
  at('incidents', 0.5),
]

/** What it comes to after so many years, in billions. */
function after(years: number, levers: readonly LeverSetting[], base: Base = worked): number {
  const without = new Set(['overlap', 'gate'] as const)
  const moved = scenario({ growth: 0.036, levers, horizon: 2024 + years })
  return (leverEffects(base, moved, model, without).projection.total.at(-1) ?? 0) / 1e9
}

/**
 * The worked check counts to the end of a year: $6.4, 7.2 and 9.5 bn, and 11.7 bn with a pipeline.
 * Here a year counts at its middle, half a year of the agreement less: its phase-in after 3.5, 4.5
 * and 9.5 years is 0.52, 0.70 and 0.99 instead of 0.62, 0.78 and 0.99.
 */
describe('the worked check, without the deductions for overlap and payments', () => {
  it.each([
    [4, 6.1],
    [5, 6.9],
    [10, 9.5],
  ])('after %i years all levers together come to about $%f bn', (years, expected) => {
    expect(Math.abs(after(years, ALL) / expected - 1)).toBeLessThan(0.01)
  })

  it('with the pipeline from year 7 it comes to about $11.7 bn after 10', () => {
    expect(after(10, [...ALL, at('pipeline', 1, 2031)])).toBeCloseTo(11.7, 1)
  })
})

describe('levers at rest', () => {
  it('give the projection as it is without them, to the last bit', () => {
    const neutral = model.levers.map(({ id, neutral: value }) => at(id, value))
    fc.assert(
      fc.property(someBase, someScenario, (base, moved) => {
        const plain = project(base, moved)
        expect(leverEffects(base, { ...moved, levers: neutral }, model).projection).toEqual(plain)
        expect(leverEffects(base, moved, model).projection).toEqual(plain)
      }),
    )
  })

  it('are none to an outcome', () => {
    const resting = scenario({ levers: [at('fta', 0), at('incidents', 1)] })
    const moved = scenario({ levers: [at('fta', 0), at('incidents', 2)] })
    const { isMoved } = leverEngine(model)
    expect([isMoved(worked, resting), isMoved(worked, moved)]).toEqual([false, true])
  })

  it('have no effect where nothing is known of levers', () => {
    const question = {
      base: worked,
      scenario: scenario({ levers: ALL }),
      target: { value: 1e10, year: 2030 },
      unknown: 'year',
      baselineScenario: scenario(),
    } as const
    expect(outcomeOf(question).projection.total).toEqual(outcomeOf(question).baseline.total)
    expect(
      outcomeOf({ ...question, engine: leverEngine(model) }).projection.total.at(-1),
    ).toBeGreaterThan(5e9)
  })
})

describe('levers together', () => {
  it('do not depend on the order in which a link names them', () => {
    fc.assert(
      fc.property(someBase, someSettings, (base, levers) => {
        const [one, other] = [levers, levers.toReversed()].map((each) =>
          leverEffects(base, scenario({ levers: each }), model),
        )
        expect(one?.projection).toEqual(other?.projection)
      }),
    )
  })

  it('each help or harm, and none is left out of the two laws below', () => {
    const known = model.levers.map(({ id }) => id)
    expect([...HELPFUL, ...HARMFUL].toSorted()).toEqual(known.toSorted())
  })

  it('never give less for more of what helps', () => {
    fc.assert(
      fc.property(
        someBase,
        someSettings,
        fc.constantFrom(...HELPFUL),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (base, others, id, one, other) => {
          const lever = model.levers.find((each) => each.id === id)
          const rest = others.filter((each) => each.lever !== id)
          const totalAt = (part: number) => {
            const value =
              (lever?.minimum ?? 0) + part * ((lever?.maximum ?? 0) - (lever?.minimum ?? 0))
            const levers = [...rest, at(id, value, 2026)]
            return leverEffects(base, scenario({ levers }), model).projection.total.at(-1) ?? 0
          }
          const [less, more] = [totalAt(Math.min(one, other)), totalAt(Math.max(one, other))]
          expect(more).toBeGreaterThanOrEqual(less * (1 - 1e-12))
        },
      ),
    )
  })

  it.each(HARMFUL)('never give more for more of %s', (id) => {
    const lever = model.levers.find((each) => each.id === id)
    const totals = Array.from({ length: 11 }, (_, step) => {
      const value =
        (lever?.minimum ?? 0) + (step / 10) * ((lever?.maximum ?? 0) - (lever?.minimum ?? 0))
      const base = baseOfCells([
        { flow: SOLD, category: null, value: 80 },
        { flow: BOUGHT, category: null, value: 20 },
      ])
      return (
        leverEffects(base, scenario({ levers: [at(id, value, 2025)] }), model).projection
          .total[2] ?? 0
      )
    })
    expect(totals).toEqual(totals.toSorted((a, b) => b - a))
    expect(totals[0]).toBeGreaterThan(totals[10] ?? 0)
  })

  it('stay finite and never negative, whatever is moved', () => {
    fc.assert(
      fc.property(someBase, someScenario, someSettings, (base, moved, levers) => {
        const { projection } = leverEffects(base, { ...moved, levers }, model)
        const values = [...projection.total, ...projection.cells.flatMap((cell) => cell.values)]
        expect(values.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([])
      }),
    )
  })

  it('change nothing before their first year', () => {
    fc.assert(
      fc.property(someBase, someSetting, (base, setting) => {
        const { plain, projection } = leverEffects(base, scenario({ levers: [setting] }), model)
        const years = setting.year - base.year
        const before = (path: readonly number[]) => path.slice(0, Math.max(0, years))
        for (const [index, value] of before(projection.total).entries())
          expect(isClose(value, plain.total[index] ?? 0)).toBe(true)
      }),
    )
  })
})

describe('levers and the base year', () => {
  it('leave it as its source counted it, whenever they began', () => {
    fc.assert(
      fc.property(someBase, someSettings, (base, levers) => {
        const { plain, projection } = leverEffects(base, scenario({ levers }), model)
        expect(isClose(projection.total[0] ?? 0, plain.total[0] ?? 1)).toBe(true)
      }),
    )
  })

  it('have only their remainder left where they began before it', () => {
    const from = (year: number) => after(20, [at('fta', 1, year)])
    expect(from(2024)).toBeGreaterThan(from(2020))
    expect(from(2020)).toBeGreaterThan(from(2000))
    expect(from(2000)).toBeCloseTo(after(20, []), 4)
    expect(after(5, [at('closure', 90, 2024)])).toBe(after(5, []))
  })
})

describe('the rules of combination', () => {
  const total = (levers: readonly LeverSetting[], base: Base = worked) =>
    leverEffects(base, scenario({ levers }), model).projection.total.at(-1) ?? 0

  it('let an agreement do half of its work while banks cannot pay, and all of it when they can', () => {
    const logOf = (levers: readonly LeverSetting[]) => Math.log(total(levers) / 3.1e9)
    expect(logOf([at('fta', 1)])).toBeCloseTo(0.475 / 2, 3)
    expect(logOf([at('fta', 1), at('payments', 1)])).toBeCloseTo(0.475, 3)
    expect(logOf([at('payments', 1)])).toBe(0)
  })

  it('add no tariff to an agreement: the larger counts', () => {
    expect(total([at('fta', 1), at('tariff', 5)])).toBe(total([at('fta', 1)]))
    expect(total([at('fta', 0.2), at('tariff', 25)])).toBe(total([at('tariff', 25)]))
  })

  it('take off what levers of the same costs have in common', () => {
    const apart = [at('border', 5), at('visa', 1)].map((each) => Math.log(total([each]) / 3.1e9))
    const together = Math.log(total([at('border', 5), at('visa', 1)]) / 3.1e9)
    const sum = (apart[0] ?? 0) + (apart[1] ?? 0)
    expect(apart[0]).toBeCloseTo(0.05, 6)
    expect(together).toBeLessThan(sum * 0.99)
    expect(together).toBeGreaterThan(sum * 0.9)
  })

  it('bring a pipeline in as an amount that no percentage touches', () => {
    const [without, with_] = [[at('fta', 1)], [at('fta', 1), at('pipeline', 1)]].map((each) =>
      total(each),
    )
    expect((with_ ?? 0) - (without ?? 0)).toBeCloseTo(2.271e9, 0)
  })

  it('cap what barter lets in by what goes the other way', () => {
    const base = baseOfCells([
      { flow: SOLD, category: null, value: 2423 },
      { flow: BOUGHT, category: null, value: 706 },
    ])
    const { projection } = leverEffects(base, scenario({ levers: [at('barter', 1)] }), model)
    expect(projection.flows[SOLD]?.at(-1)).toBeGreaterThan(700)
    expect(projection.flows[SOLD]?.at(-1)).toBeLessThan(706)
    expect(projection.flows[BOUGHT]?.at(-1)).toBe(706)
  })

  it('bends at a capacity without a corner', () => {
    const capacities = [{ flow: SOLD, value: 100 }]
    const passing = (value: number) =>
      leverEffects(
        baseOfCells([{ flow: SOLD, category: null, value }]),
        scenario({ levers: [at('visa', 0.0001)] }),
        { ...model, capacities },
      ).projection.total[0] ?? 0
    expect(passing(10)).toBeCloseTo(10, 4)
    expect(passing(100)).toBeCloseTo(100 * 2 ** (-1 / 6), 6)
    expect(passing(1e9)).toBeCloseTo(100, 6)
  })
})
