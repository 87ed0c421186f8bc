import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#model/outcome.ts'
import { requiredCurve, scenarioPoint, startOf } from '#model/projection/requiredCurve.ts'
import type { Scenario, Unknown } from '#model/scenario.ts'
import { bareBase, scenario } from '../cases.ts'

function outcome(moved: Partial<Scenario> = {}, unknown: Unknown = 'year', base = bareBase(3.1)) {
  return outcomeOf({
    base,
    scenario: scenario({ growth: 0.136, horizon: 2034, ...moved }),
    target: { value: 10, year: 2028 },
    unknown,
    baselineScenario: scenario(),
  })
}

describe('the growth a target requires', () => {
  it('is what leads from the start to the target, year by year up to the horizon', () => {
    const curve = requiredCurve(outcome())
    expect(curve.map(({ year }) => year)).toEqual([
      2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034,
    ])
    for (const { year, growth } of curve) {
      expect(3.1 * (1 + (growth ?? 0)) ** (year - 2024)).toBeCloseTo(10, 9)
    }
  })

  it('starts from a start that is set, else from what was counted', () => {
    expect(startOf(outcome())).toBe(3.1)
    expect(startOf(outcome({ start: 5 }))).toBe(5)
    expect(startOf(outcome({ start: 0 }))).toBe(0)
    expect(requiredCurve(outcome({ start: 5 }))[0]).toEqual({ year: 2025, growth: 1 })
  })

  it('has no years where the horizon is past, and no rate from nothing', () => {
    expect(requiredCurve(outcome({ horizon: 2020 }))).toEqual([])
    expect(requiredCurve(outcome({}, 'target', bareBase(0)))[3]).toEqual({
      year: 2028,
      growth: null,
    })
  })
})

describe('where the scenario lies on that curve', () => {
  it('is the growth of an even scenario, in the year in which it reaches the target', () => {
    const point = scenarioPoint(outcome())
    expect(point?.year).toBe(2034)
    expect(point?.growth).toBeCloseTo(0.136, 12)
  })

  it('is what the target requires where the growth is solved for', () => {
    const point = scenarioPoint(outcome({}, 'growth'))
    expect(point?.year).toBe(2028)
    expect(point?.growth).toBeCloseTo(0.34017, 5)
  })

  it('is nowhere where the target is not reached, or reached already', () => {
    expect(scenarioPoint(outcome({ horizon: 2030 }))).toBeNull()
    expect(scenarioPoint(outcome({ start: 12 }))).toBeNull()
    expect(scenarioPoint(outcome({ growth: 9 }))?.year).toBe(2025)
  })
})
