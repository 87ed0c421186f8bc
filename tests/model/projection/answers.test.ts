import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Base } from '#model/projection/baseline.ts'
import { bisect } from '#model/math/bisect.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import type { Scenario, Target, Unknown } from '#model/scenario.ts'
import { solve } from '#model/projection/solve.ts'
import { solveWithLevers } from '#model/levers/solveWithLevers.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells, isClose, scenario, someBase } from '../cases.ts'
import { at, model, someSettings } from '../leverCases.ts'

type Solver = typeof solve

const SOLVERS: readonly (readonly [string, Solver])[] = [
  ['in one step', solve],
  [
    'by halving',
    (unknown, base, moved, target) =>
      solveWithLevers(unknown, { base, scenario: moved, target }, model),
  ],
]
const UNKNOWNS: readonly Unknown[] = ['year', 'growth', 'target', 'start']
const levers = [at('fta', 1), at('visa', 1), at('pipeline', 1)]

const oneGrows = baseOfCells([
  { flow: SOLD, category: null, value: 3 },
  { flow: BOUGHT, category: null, value: 2 },
])

describe.each(SOLVERS)('an answer found %s', (_title, answer) => {
  const asked = (unknown: Unknown, moved: Partial<Scenario>, target: Target, base = bareBase(3)) =>
    answer(unknown, base, scenario(moved), target)

  it.each(UNKNOWNS)('names what was asked for: %s', (unknown) => {
    const target = { value: 10, year: 2034 }
    expect(asked(unknown, { growth: 0.1 }, target)).toMatchObject({ ok: true, unknown })
    const past = { value: unknown === 'year' ? 0 : 10, year: 2020 }
    expect(asked(unknown, { growth: 0.1 }, past)).toMatchObject({ ok: false, unknown })
  })

  it('says of a target whether the start is there already', () => {
    const in2026 = { value: 1, year: 2026 }
    expect(asked('target', { growth: 0.1 }, in2026)).toMatchObject({
      value: expect.closeTo(3.63, 9),
      alreadyThere: false,
    })
    expect(asked('target', { growth: -0.1 }, in2026)).toMatchObject({
      value: expect.closeTo(2.43, 9),
      alreadyThere: true,
    })
    expect(asked('target', {}, in2026, bareBase(0))).toEqual({
      ok: false,
      unknown: 'target',
      reason: 'startsAtZero',
      nearest: 0,
    })
    expect(asked('target', {}, { value: 1, year: 2023 })).toEqual({
      ok: false,
      unknown: 'target',
      reason: 'noTimeLeft',
      nearest: null,
    })
  })

  it('is the target itself for a start in the base year', () => {
    const answered = asked('start', { growth: 0.1 }, { value: 50, year: 2024 })
    expect(answered).toMatchObject({ ok: true, alreadyThere: true })
    expect(answered.ok && isClose(answered.value, 50)).toBe(true)
    expect(asked('start', {}, { value: 50, year: 2023 })).toMatchObject({ reason: 'noTimeLeft' })
  })

  it('refuses a target of nothing, for all but the target itself', () => {
    for (const unknown of UNKNOWNS.filter((each) => each !== 'target')) {
      const refused = asked(unknown, { growth: 0.1 }, { value: 0, year: 2034 })
      expect(refused).toMatchObject({ ok: false, unknown, reason: 'targetNotPositive' })
    }
    expect(asked('target', { growth: 0.1 }, { value: 0, year: 2034 })).toMatchObject({ ok: true })
  })

  it('is too far, not never, as soon as one flow grows', () => {
    const growthOf = { [SOLD]: 0.001, [BOUGHT]: -0.01 }
    const slow = asked('year', { growthOf }, { value: 10, year: 2034 }, oneGrows)
    expect(slow).toEqual({ ok: false, unknown: 'year', reason: 'tooFar', nearest: 200 })
  })

  it.each([
    [1000, 2025, 10],
    [1e-6, 2025, -0.999],
  ])('has no growth that leads from 3 to %f by %i: the nearest is %f', (value, year, nearest) => {
    const answered = asked('growth', {}, { value, year })
    expect(answered).toEqual({ ok: false, unknown: 'growth', reason: 'outOfRange', nearest })
  })

  it('finds no growth from nothing or in no time', () => {
    const target = { value: 10, year: 2034 }
    const nothing = { ok: false, unknown: 'growth', reason: 'startsAtZero', nearest: null }
    expect(asked('growth', {}, target, bareBase(0))).toEqual(nothing)
    expect(asked('growth', { start: 0 }, target)).toEqual(nothing)
    const now = { value: 10, year: 2024 }
    expect(asked('growth', {}, now)).toMatchObject({ unknown: 'growth', reason: 'noTimeLeft' })
  })

  it('keeps the growth it has where shocks decide every year and the target is met', () => {
    const shocks = [2025, 2026].map((year) => ({ year, change: -0.5, recovery: 0 }))
    const met = asked('growth', { growth: 0.07, shocks }, { value: 0.75, year: 2026 })
    expect(met).toMatchObject({ ok: true, unknown: 'growth', value: 0.07, alreadyThere: true })
    for (const value of [0.7, 0.8]) {
      const missed = asked('growth', { growth: 0.07, shocks }, { value, year: 2026 })
      expect(missed).toEqual({ ok: false, unknown: 'growth', reason: 'outOfRange', nearest: null })
    }
  })
})

describe('an answer along a path that levers bend', () => {
  const asked = (
    unknown: Unknown,
    base: Base,
    moved: Scenario,
    target: Target,
    known: LeverModel = model,
  ) => solveWithLevers(unknown, { base, scenario: moved, target }, known)
  const totalOf = (base: Base, moved: Scenario, year: number, known: LeverModel = model) =>
    leverEffects(base, { ...moved, horizon: year }, known).projection.total.at(-1) ?? Number.NaN

  it('meets the target when it is put back', () => {
    fc.assert(
      fc.property(
        someBase,
        someSettings,
        fc.double({ min: -0.2, max: 0.4, noNaN: true }),
        (base, settings, growth) => {
          const moved = scenario({ growth, levers: settings })
          const target = { value: totalOf(base, moved, 2034), year: 2034 }
          const found = asked('growth', base, { ...moved, growth: 0 }, target)
          const met = { ...moved, growth: found.ok ? found.value : Number.NaN }
          expect(isClose(totalOf(base, met, 2034), target.value)).toBe(true)
          const start = asked('start', base, moved, target)
          const from = { ...moved, start: start.ok ? start.value : Number.NaN }
          expect(isClose(totalOf(base, from, 2034), target.value)).toBe(true)
          expect(asked('target', base, moved, target)).toMatchObject({ value: target.value })
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is sooner than without them', () => {
    const moved = scenario({ growth: 0.036, levers })
    const target = { value: 6e9, year: 2034 }
    const [without, withThem] = [
      solve('year', bareBase(3.1e9), moved, target),
      asked('year', bareBase(3.1e9), moved, target),
    ]
    expect(without.ok && without.value).toBeCloseTo(Math.log(6 / 3.1) / Math.log(1.036), 9)
    expect(withThem.ok && withThem.value).toBeLessThan(4)
  })

  it('is out of reach where projects alone exceed the target, or a capacity keeps below it', () => {
    const moved = scenario({ levers: [at('pipeline', 1)] })
    const small = { value: 1e9, year: 2034 }
    const base = baseOfCells([{ flow: SOLD, category: null, value: 3e9 }])
    const out = (unknown: Unknown, nearest: number | null) => {
      return { ok: false, unknown, reason: 'outOfRange', nearest }
    }
    expect(asked('growth', base, moved, small)).toEqual(out('growth', -0.999))
    expect(asked('start', base, moved, small)).toEqual(out('start', 0))
    const narrow = { ...model, capacities: [{ flow: SOLD, value: 4e9 }] }
    const large = { value: 9e9, year: 2034 }
    expect(asked('growth', base, moved, large, narrow)).toEqual(out('growth', 10))
    expect(asked('start', base, moved, large, narrow)).toEqual(out('start', null))
  })
})

describe('halving', () => {
  it('finds where a rising function crosses nothing, to the last digit', () => {
    expect(bisect(0, 2, (value) => value ** 2 - 2)).toBeCloseTo(Math.SQRT2, 15)
  })

  it('takes the lower end of a stretch of nothing, and the nearer end where nothing crosses', () => {
    expect(bisect(0, 8, (value) => Math.max(0, value - 5) + Math.min(0, value - 2))).toBeCloseTo(
      2,
      12,
    )
    expect(bisect(0, 1, () => 1)).toBeLessThan(1e-50)
    expect(bisect(0, 1, () => -1)).toBe(1)
  })

  it('stops where no number lies in between', () => {
    let steps = 0
    bisect(1, 2, (value) => {
      steps += 1
      return value - 1.5
    })
    expect(steps).toBeLessThan(60)
  })
})
