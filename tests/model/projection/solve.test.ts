import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Base } from '#model/projection/baseline.ts'
import type { Scenario } from '#model/scenario.ts'
import { solve } from '#model/projection/solve.ts'
import { totalPath } from '#model/projection/totalPath.ts'
import {
  REQUIRED_GROWTH,
  BOUGHT,
  SOLD,
  bareBase,
  baseOfCells,
  dollars,
  isClose,
  rate,
  scenario,
  someBase,
  someScenario,
} from '../cases.ts'

const target = { value: 10, year: 2028 }
const year = fc.integer({ min: 2025, max: 2060 })
const totalIn = (base: Base, moved: Scenario, lastYear: number) =>
  totalPath(base, moved, lastYear).at(-1) ?? Number.NaN

const twoFlows = baseOfCells([
  { flow: SOLD, category: null, value: 2 },
  { flow: BOUGHT, category: null, value: 1 },
])

describe('solving for the year', () => {
  it.each([
    [3.1, 0.136, 9.185],
    [3.129, 0.136, 9.112],
    [1.2, 0.136, 16.628],
    [3.1, 0.124, 10.019],
    [2.635, 0.136, 10.459],
  ])('from %f at %f to 10 takes %f years', (start, growth, years) => {
    const answer = solve('year', bareBase(start), scenario({ growth }), target)
    expect(answer).toMatchObject({ ok: true, unknown: 'year', alreadyThere: false })
    expect(answer.ok && answer.value).toBeCloseTo(years, 3)
  })

  it('agrees with the formula for every constant growth', () => {
    const growing = fc.double({ min: 0.03, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        dollars,
        growing,
        fc.double({ min: 1.01, max: 300, noNaN: true }),
        (start, growth, times) => {
          const goal = { value: start * times, year: 2028 }
          const answer = solve('year', bareBase(start), scenario({ growth }), goal)
          const formula = Math.log(times) / Math.log1p(growth)
          expect(answer.ok && Math.abs(answer.value - formula) < 1e-7).toBe(true)
        },
      ),
    )
  })

  it('looks beyond the horizon', () => {
    const short = scenario({ growth: 0.136, horizon: 2026 })
    expect(solve('year', bareBase(3.1), short, target)).toMatchObject({ ok: true })
  })

  it('meets the target on the line between the two years around the answer', () => {
    fc.assert(
      fc.property(someBase, someScenario, dollars, (base, moved, value) => {
        const answer = solve('year', base, moved, { value, year: 2028 })
        fc.pre(answer.ok && !answer.alreadyThere)
        const years = answer.ok ? answer.value : 0
        const [before, after] = totalPath(base, moved, 2024 + Math.ceil(years)).slice(-2)
        const part = years - Math.ceil(years) + 1
        const met = (before ?? 0) ** (1 - part) * (after ?? 0) ** part
        expect(isClose(met, value)).toBe(true)
      }),
    )
  })

  it('takes the first crossing, before a shock leads away again', () => {
    const shocks = [{ year: 2026, change: -0.5, recovery: 0 }]
    const moved = scenario({ growth: 0.1, shocks })
    const answer = solve('year', bareBase(100), moved, { value: 105, year: 2030 })
    expect(answer.ok && answer.value).toBeCloseTo(Math.log(1.05) / Math.log(1.1), 9)
  })

  it('waits longer after a fall', () => {
    const shocks = [{ year: 2025, change: -0.15, recovery: 0 }]
    const answer = solve('year', bareBase(3.1), scenario({ growth: 0.136, shocks }), target)
    expect(answer.ok && answer.value).toBeCloseTo(1 + 10.459, 3)
  })

  it('is there already where the target is not above the start', () => {
    const there = { ok: true, unknown: 'year', value: 0, alreadyThere: true }
    expect(solve('year', bareBase(10), scenario({ growth: -0.1 }), target)).toEqual(there)
    expect(solve('year', bareBase(12), scenario(), target)).toEqual(there)
  })

  it.each([
    ['it starts from zero', bareBase(0), { growth: 0.1 }, 'startsAtZero', null],
    ['it is set to start from zero', bareBase(3), { growth: 0.1, start: 0 }, 'startsAtZero', null],
    ['nothing grows', bareBase(3), { growth: 0 }, 'neverReached', null],
    ['everything shrinks', bareBase(3), { growth: -0.1 }, 'neverReached', null],
    ['it grows too slowly', bareBase(3), { growth: 0.001 }, 'tooFar', 200],
    [
      'only a flow of nothing grows',
      baseOfCells([
        { flow: SOLD, category: null, value: 3 },
        { flow: BOUGHT, category: null, value: 0 },
      ]),
      { growthOf: { [BOUGHT]: 0.5 } },
      'neverReached',
      null,
    ],
  ])('has no answer if %s', (_, base, moved, reason, nearest) => {
    const answer = solve('year', base, scenario(moved), target)
    expect(answer).toEqual({ ok: false, unknown: 'year', reason, nearest })
  })

  it('is reached where a base of zero is given a start', () => {
    const moved = scenario({ growth: 0.001, start: 3 })
    expect(solve('year', bareBase(0), moved, target)).toMatchObject({ reason: 'tooFar' })
  })
})

describe('solving for growth', () => {
  it.each(REQUIRED_GROWTH)('from 3.1 to 10 in %i years asks for %f per cent', (years, percent) => {
    const answer = solve('growth', bareBase(3.1), scenario(), { value: 10, year: 2024 + years })
    expect(answer.ok && answer.value * 100).toBeCloseTo(percent, 3)
  })

  it('asks for growth in the years that no shock decides', () => {
    const shocks = [{ year: 2025, change: -0.15, recovery: 0 }]
    const answer = solve('growth', bareBase(100), scenario({ shocks }), {
      value: 85 * 1.21,
      year: 2027,
    })
    expect(answer.ok && answer.value).toBeCloseTo(0.1, 12)
  })

  it('leaves a flow with its own growth alone', () => {
    const moved = scenario({ growthOf: { [SOLD]: 0 } })
    const answer = solve('growth', twoFlows, moved, { value: 2 + 1.1 ** 2, year: 2026 })
    expect(answer.ok && answer.value).toBeCloseTo(0.1, 12)
  })

  it('gives the growth that meets the target when it is put back', () => {
    fc.assert(
      fc.property(someBase, someScenario, rate, year, (base, moved, growth, when) => {
        const value = totalIn(base, { ...moved, growth }, when)
        const answer = solve('growth', base, moved, { value, year: when })
        expect(answer.ok || answer.reason === 'outOfRange').toBe(true)
        fc.pre(answer.ok)
        const found = answer.ok ? answer.value : 0
        expect(isClose(totalIn(base, { ...moved, growth: found }, when), value)).toBe(true)
      }),
    )
  })

  it('finds an answer wherever a common growth matters', () => {
    const free = someScenario.map((moved) => ({ ...moved, growthOf: {}, shocks: [] }))
    fc.assert(
      fc.property(someBase, free, rate, year, (base, moved, growth, when) => {
        const value = totalIn(base, { ...moved, growth }, when)
        const answer = solve('growth', base, moved, { value, year: when })
        expect(answer.ok && Math.abs(answer.value - growth) < 1e-9).toBe(true)
      }),
    )
  })

  it('says that the target is there already, and what growth would lead down to it', () => {
    const answer = solve('growth', bareBase(20), scenario(), { value: 10, year: 2025 })
    expect(answer).toMatchObject({ ok: true, alreadyThere: true })
    expect(answer.ok && answer.value).toBeCloseTo(-0.5, 12)
  })

  const fall = { shocks: [{ year: 2025, change: -0.15, recovery: 0 }] }

  it.each([
    ['it starts from zero', bareBase(0), target, 'startsAtZero', null],
    ['the year is the base year', bareBase(3), { value: 10, year: 2024 }, 'noTimeLeft', null],
    ['the year is past', bareBase(3), { value: 10, year: 2020 }, 'noTimeLeft', null],
    ['the target is zero', bareBase(3), { value: 0, year: 2028 }, 'targetNotPositive', null],
    ['it is beyond all growth', bareBase(3), { value: 300, year: 2025 }, 'outOfRange', 10],
    ['it is beyond all decline', bareBase(3), { value: 1e-9, year: 2025 }, 'outOfRange', -0.999],
  ])('has no answer if %s', (_, base, goal, reason, nearest) => {
    const answer = solve('growth', base, scenario(), goal)
    expect(answer).toEqual({ ok: false, unknown: 'growth', reason, nearest })
  })

  it.each([
    ['a flow of its own growth is above the target', { growthOf: { [SOLD]: 1 } }, 2028, -0.999],
    ['every flow grows on its own', { growthOf: { [SOLD]: 0.1, [BOUGHT]: 0.1 } }, 2028, null],
    ['the only year is a shock’s', fall, 2025, null],
  ])('is out of range if %s', (_, moved, when, nearest) => {
    const answer = solve('growth', twoFlows, scenario(moved), { value: 10, year: when })
    expect(answer).toEqual({ ok: false, unknown: 'growth', reason: 'outOfRange', nearest })
  })

  it('is satisfied with the growth it has where none matters and the target is met', () => {
    const moved = scenario({ ...fall, growth: 0.07 })
    const answer = solve('growth', bareBase(100), moved, { value: 85, year: 2025 })
    expect(answer).toMatchObject({ ok: true, value: 0.07 })
  })
})

describe('solving for the target', () => {
  it('is the total of that year, whatever the target was', () => {
    fc.assert(
      fc.property(someBase, someScenario, year, (base, moved, when) => {
        const answer = solve('target', base, moved, { value: -1, year: when })
        expect(answer).toMatchObject({ ok: true, value: totalIn(base, moved, when) })
      }),
    )
  })

  it('is the start in the base year, and has no answer before it or from zero', () => {
    expect(solve('target', bareBase(3), scenario(), { value: 1, year: 2024 })).toMatchObject({
      value: 3,
    })
    expect(solve('target', bareBase(3), scenario(), { value: 1, year: 2023 })).toMatchObject({
      reason: 'noTimeLeft',
    })
    expect(solve('target', bareBase(0), scenario(), { value: 1, year: 2030 })).toMatchObject({
      reason: 'startsAtZero',
      nearest: 0,
    })
  })
})

describe('solving for the start', () => {
  it('is the total that grows to the target', () => {
    const goal = { value: 121, year: 2026 }
    const answer = solve('start', bareBase(3), scenario({ growth: 0.1 }), goal)
    expect(answer.ok && answer.value).toBeCloseTo(100, 9)
    expect(answer).toMatchObject({ alreadyThere: false })
  })

  it('gives the start that meets the target when it is put back', () => {
    fc.assert(
      fc.property(someBase, someScenario, dollars, year, (base, moved, value, when) => {
        const answer = solve('start', base, moved, { value, year: when })
        const totalFrom = (start: number) => totalIn(base, { ...moved, start }, when)
        const isRight = answer.ok
          ? isClose(totalFrom(answer.value), value)
          : totalFrom(value * 1e6) < value
        expect(isRight).toBe(true)
      }),
    )
  })

  it('may lie above the target where trade shrinks', () => {
    const goal = { value: 50, year: 2025 }
    const answer = solve('start', bareBase(3), scenario({ growth: -0.5 }), goal)
    expect(answer).toMatchObject({ ok: true, value: 100, alreadyThere: true })
  })

  it('works for a base of zero, and not before the base year', () => {
    const goal = { value: 50, year: 2026 }
    expect(solve('start', bareBase(0), scenario(), goal)).toMatchObject({ ok: true, value: 50 })
    expect(solve('start', bareBase(3), scenario(), { value: 50, year: 2023 })).toMatchObject({
      reason: 'noTimeLeft',
    })
  })

  it('has no answer above a million times the target, as after a loss of all trade', () => {
    const goal = { value: 50, year: 2029 }
    const shocks = [
      { year: 2025, change: -1, recovery: 2 },
      { year: 2026, change: 0, recovery: 0 },
    ]
    const answer = solve('start', bareBase(3), scenario({ growth: 0.1, shocks }), goal)
    expect(answer).toEqual({ ok: false, unknown: 'start', reason: 'outOfRange', nearest: null })
  })

  it('has no answer where nothing would be left by then', () => {
    const goal = { value: 50, year: 2224 }
    const answer = solve('start', bareBase(3), scenario({ growth: -0.999 }), goal)
    expect(answer).toEqual({ ok: false, unknown: 'start', reason: 'outOfRange', nearest: null })
  })
})
