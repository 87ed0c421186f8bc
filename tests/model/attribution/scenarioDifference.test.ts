import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Base } from '#model/projection/baseline.ts'
import { contributionsIn } from '#model/attribution/contribution.ts'
import { differenceIn } from '#model/attribution/scenarioDifference.ts'
import { leverEngine } from '#model/levers/leverEngine.ts'
import { outcomeOf, type Outcome } from '#model/outcome.ts'
import type { Scenario } from '#model/scenario.ts'
import { bareBase, scenario, someBase, someScenario } from '../cases.ts'
import { model, someSettings } from '../leverCases.ts'

const BASE = bareBase(3e9)

function outcome(base: Base, moved: Scenario): Outcome {
  return outcomeOf({
    base,
    scenario: moved,
    target: { value: 1e10, year: 2035 },
    unknown: 'year',
    baselineScenario: scenario({ growth: 0.03 }),
    engine: leverEngine(model),
  })
}

function split(from: Outcome, to: Outcome, year: number, fromBySource = from) {
  return differenceIn({ from, fromBySource, to }, model, year)
}

function stepsOf(from: Outcome, to: Outcome, year = 2035) {
  const steps = split(from, to, year)?.steps ?? []
  return Object.fromEntries(
    steps.map((step) => ['lever' in step ? `${step.kind} ${step.lever}` : step.kind, step.value]),
  )
}

const someOutcomes = fc
  .tuple(someBase, someScenario, someSettings, someScenario, someSettings)
  .map(([base, one, oneLevers, other, otherLevers]) => ({
    base,
    from: outcome(base, { ...one, levers: oneLevers, horizon: 2040 }),
    to: outcome(base, { ...other, levers: otherLevers, horizon: 2040 }),
  }))

describe('the difference between two scenarios', () => {
  it('is the sum of its steps, to nine digits, whatever is moved', () => {
    fc.assert(
      fc.property(someOutcomes, ({ from, to }) => {
        for (const year of [2024, 2025, 2031, 2040]) {
          const found = split(from, to, year)
          const sum = found?.steps.reduce((all, { value }) => all + value, 0) ?? Number.NaN
          const size = Math.max(found?.from ?? 0, found?.to ?? 0)
          const difference = (found?.to ?? 0) - (found?.from ?? 0)
          expect(Math.abs(sum - difference)).toBeLessThanOrEqual(1e-9 * size)
        }
      }),
    )
  })

  it('is the same from the other end, with its signs turned round', () => {
    fc.assert(
      fc.property(someOutcomes, ({ from, to }) => {
        const [there, back] = [stepsOf(from, to), stepsOf(to, from)]
        const size = Math.max(split(from, to, 2035)?.from ?? 0, split(from, to, 2035)?.to ?? 0)
        for (const [step, value] of Object.entries(there)) {
          expect(Math.abs(value + (back[step] ?? 0))).toBeLessThanOrEqual(1e-9 * size)
        }
      }),
    )
  })

  it('from the baseline is what each assumption contributes', () => {
    const moved = outcome(BASE, scenario({ growth: 0.08 }))
    const baseline = outcome(BASE, scenario({ growth: 0.03 }))
    const bars = contributionsIn(moved, model, 2030)?.bars ?? []
    expect(stepsOf(baseline, moved, 2030)).toEqual({
      growth: expect.closeTo(bars[0]?.value ?? 0, 0),
    })
  })

  it('gives nothing to what both assume alike', () => {
    fc.assert(
      fc.property(someBase, (base) => {
        const shocks = [{ year: 2027, change: -0.2, recovery: 0 }]
        const from = outcome(base, scenario({ growth: 0.09, shocks }))
        const levers = [{ lever: 'tariff', value: -10, year: 2027 }]
        const to = outcome(base, scenario({ growth: 0.09, shocks, levers }))
        const steps = stepsOf(from, to)
        expect(steps).not.toHaveProperty('growth')
        expect(steps).not.toHaveProperty('shocks')
      }),
    )
  })

  it('names a project that only one of them has, with all that it brings', () => {
    const plain = scenario({ growth: 0.05 })
    const levers = [{ lever: 'pipeline', value: 1, year: 2027 }]
    const [without, piped] = [outcome(BASE, plain), outcome(BASE, { ...plain, levers })]
    const brought = piped.levers?.projects.find(({ lever }) => lever === 'pipeline')?.values[11]
    expect(brought).toBeGreaterThan(1e9)
    expect(stepsOf(without, piped)).toEqual({ 'project pipeline': brought })
    expect(stepsOf(piped, without)).toEqual({ 'project pipeline': -(brought ?? 0) })
  })

  it('is the start’s where one of them starts from nothing', () => {
    const something = outcome(BASE, scenario({ growth: 0.05 }))
    const nothing = outcome(BASE, scenario({ growth: 0.05, start: 0 }))
    const total = something.projection.total[11] ?? 0
    expect(stepsOf(nothing, something)).toEqual({ start: total })
    expect(stepsOf(something, nothing)).toEqual({ start: -total })
  })

  it('begins with the source where that is another', () => {
    const other = bareBase(1.5e9)
    const [slow, quick] = [scenario({ growth: 0.03 }), scenario({ growth: 0.08 })]
    const [from, fromBySource] = [outcome(BASE, slow), outcome(other, slow)]
    const found = split(from, outcome(other, quick), 2030, fromBySource)
    const [first, ...more] = found?.steps ?? []
    expect(first).toEqual({
      kind: 'source',
      value: (fromBySource.projection.total[6] ?? 0) - (from.projection.total[6] ?? 0),
    })
    expect(more.map(({ kind }) => kind)).toEqual(['growth'])
    const sum = (found?.steps ?? []).reduce((all, { value }) => all + value, 0)
    expect(sum).toBeCloseTo((found?.to ?? 0) - (found?.from ?? 0), 0)
  })

  it('is not known outside the years of either', () => {
    const known = outcome(BASE, scenario({ growth: 0.03 }))
    expect(split(known, known, 2020)).toBeNull()
    expect(split(known, known, 2099)).toBeNull()
    expect(split(known, known, 2030)?.steps).toEqual([])

    const short = outcome(BASE, scenario({ growth: 0.03, horizon: 2030 }))
    const long = outcome(BASE, scenario({ growth: 0.03, horizon: 2040 }))
    expect(split(short, long, 2035)).toBeNull()
    expect(split(long, short, 2035)).toBeNull()
    expect(split(long, long, 2035, short)).toBeNull()
    expect(split(long, long, 2035)).not.toBeNull()
  })
})
