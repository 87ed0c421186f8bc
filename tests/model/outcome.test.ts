import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#model/outcome.ts'
import type { Scenario, Unknown } from '#model/scenario.ts'
import { bareBase, scenario } from './cases.ts'

const baselineScenario = scenario({ growth: 0.05, horizon: 2099 })
const outcome = (unknown: Unknown, moved: Partial<Scenario> = {}, value = 10, year = 2028) =>
  outcomeOf({
    base: bareBase(3.1),
    scenario: scenario({ growth: 0.136, ...moved }),
    target: { value, year },
    unknown,
    baselineScenario,
  })

describe('an outcome', () => {
  it('puts solved growth into the scenario, so that the target is met in its year', () => {
    const { scenario: solved, reached, projection } = outcome('growth')
    expect(solved.growth).toBeCloseTo(0.3402, 4)
    expect(projection.total[4]).toBeCloseTo(10, 9)
    expect(reached).toBe(2028)
  })

  it('puts a solved start into the scenario', () => {
    const { scenario: solved, reached } = outcome('start')
    expect(solved.start).toBeCloseTo(10 / 1.136 ** 4, 9)
    expect(reached).toBe(2028)
  })

  it('puts a solved value into the target', () => {
    const { target, reached } = outcome('target')
    expect(target.value).toBeCloseTo(3.1 * 1.136 ** 4, 9)
    expect(reached).toBe(2028)
  })

  it('keeps the target’s year when the year is solved for', () => {
    const { target, solution, reached } = outcome('year')
    expect(target).toEqual({ value: 10, year: 2028 })
    expect(solution.ok && solution.value).toBeCloseTo(9.185, 3)
    expect(reached).toBe(2034)
  })

  it('keeps everything as given where there is no answer', () => {
    const { scenario: kept, target, solution, reached } = outcome('growth', {}, 10, 2024)
    expect(kept.growth).toBe(0.136)
    expect(target.value).toBe(10)
    expect(solution).toMatchObject({ ok: false, reason: 'noTimeLeft' })
    expect(reached).toBe(2034)
  })

  it('draws the baseline without what was moved, to the same horizon', () => {
    const shocks = [{ year: 2025, change: -0.5, recovery: 0 }]
    const { baseline, projection } = outcome('year', { start: 99, shocks, horizon: 2030 })
    expect(baseline.total[1]).toBeCloseTo(3.1 * 1.05, 12)
    expect(baseline.lastYear).toBe(2030)
    expect(projection.lastYear).toBe(2030)
  })

  it('is not reached where the horizon comes first', () => {
    expect(outcome('year', { horizon: 2033 })).toMatchObject({
      reached: null,
      solution: { ok: true },
    })
  })
})
