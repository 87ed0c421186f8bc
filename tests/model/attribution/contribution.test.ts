import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionsIn } from '#model/attribution/contribution.ts'
import { activeLevers } from '#model/levers/lever.ts'
import { cellLogs } from '#model/levers/leverLogs.ts'
import { deductionsIn } from '#model/levers/deductions.ts'
import type { LeverSetting, Scenario } from '#model/scenario.ts'
import { gatedShares } from '#model/levers/gatedShares.ts'
import { leverEngine } from '#model/levers/leverEngine.ts'
import { logMean } from '#model/math/logMean.ts'
import { outcomeOf, type Outcome } from '#model/outcome.ts'
import type { Base } from '#model/projection/baseline.ts'
import { shapley } from '../shapley.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells, scenario, someBase, someScenario } from '../cases.ts'
import { at, model, someSettings } from '../leverCases.ts'

function outcome(base: Base, moved: Scenario, standard: Partial<Scenario> = {}): Outcome {
  const target = { value: 1e10, year: 2035 }
  const baselineScenario = scenario({ growth: 0.03, ...standard })
  return outcomeOf({
    base,
    scenario: moved,
    target,
    unknown: 'target',
    baselineScenario,
    engine: leverEngine(model),
  })
}

const cell = { flow: 'total', category: null, value: 3e9 } as const

function barsOf(base: Base, levers: readonly LeverSetting[], rest: Partial<Scenario> = {}) {
  const moved = outcome(base, scenario({ growth: 0.03, levers, ...rest }))
  const bars = contributionsIn(moved, model, 2035)?.bars ?? []
  return Object.fromEntries(
    bars.map((bar) => ['lever' in bar ? `${bar.kind} ${bar.lever}` : bar.kind, bar.value]),
  )
}

describe('contributions', () => {
  it('add up to the difference, to nine digits, whatever is moved', () => {
    fc.assert(
      fc.property(someBase, someScenario, someSettings, (base, moved, levers) => {
        const found = outcome(base, { ...moved, levers, horizon: 2040 })
        for (const year of [2024, 2025, 2031, 2040]) {
          const split = contributionsIn(found, model, year)
          const sum = split?.bars.reduce((all, { value }) => all + value, 0) ?? Number.NaN
          const difference = (split?.scenario ?? 0) - (split?.baseline ?? 0)
          const size = Math.max(split?.scenario ?? 0, split?.baseline ?? 0)
          expect(Math.abs(sum - difference)).toBeLessThanOrEqual(1e-9 * size)
        }
      }),
    )
  })

  it('do not depend on the order of levers', () => {
    fc.assert(
      fc.property(someBase, someSettings, (base, levers) => {
        expect(barsOf(base, levers)).toEqual(barsOf(base, levers.toReversed()))
      }),
    )
  })

  it('are none where nothing is moved, and outside the years', () => {
    const still = outcome(bareBase(3e9), scenario({ growth: 0.03 }))
    expect(contributionsIn(still, model, 2030)?.bars).toEqual([])
    expect(contributionsIn(still, model, 2041)).toBeNull()
  })

  it('name growth, start and shocks apart', () => {
    const shocks = [{ year: 2030, change: -0.2, recovery: 0 }]
    const bars = barsOf(bareBase(3e9), [], { growth: 0.05, start: 4e9, shocks })
    expect(Object.keys(bars)).toEqual(['start', 'growth', 'shocks'])
    expect(bars['start']).toBeGreaterThan(0)
    expect(bars['growth']).toBeGreaterThan(0)
    expect(bars['shocks']).toBeLessThan(0)
  })

  it('give payments half of what they and an agreement do together', () => {
    const alone = barsOf(bareBase(3e9), [at('fta', 1)])['lever fta'] ?? 0
    const both = barsOf(bareBase(3e9), [at('fta', 1), at('payments', 1)])
    const payments = both['lever payments'] ?? 0
    expect(payments).toBeGreaterThan(0)
    expect((both['lever fta'] ?? 0) / payments).toBeCloseTo(3, 3)
    expect(both['lever fta']).toBeGreaterThan(alone)
    expect(barsOf(bareBase(3e9), [at('payments', 1)])).toEqual({})
  })

  it('give nothing to the one of two exclusive levers that does not count, with or without a gate', () => {
    const alone = barsOf(bareBase(3e9), [at('fta', 1)])
    expect(barsOf(bareBase(3e9), [at('fta', 1), at('tariff', 5)])).toEqual(alone)
    const open = barsOf(bareBase(3e9), [at('fta', 1), at('payments', 1)])
    expect(barsOf(bareBase(3e9), [at('fta', 1), at('tariff', 5), at('payments', 1)])).toEqual(open)
  })

  it('are not changed by a lever without effect in the year', () => {
    const later = fc.constantFrom(...model.levers.map(({ id, maximum }) => at(id, maximum, 2036)))
    fc.assert(
      fc.property(someBase, someSettings, later, (base, levers, idle) => {
        fc.pre(levers.every(({ lever }) => lever !== idle.lever))
        expect(barsOf(base, [...levers, idle])).toEqual(barsOf(base, levers))
      }),
    )
  })

  it('share what passes the gate by Shapley', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (payments) => {
        const settings = [at('fta', 0.8), at('corridor', 1), at('payments', payments)]
        const logsOf = (levers: readonly LeverSetting[]) =>
          cellLogs({ model, active: activeLevers(model, levers, 2024), cell, year: 2035 }).levers
        const exact = shapley(settings, (members) =>
          logsOf(members).reduce((sum, log) => sum + log, 0),
        )
        const active = activeLevers(model, settings, 2024)
        const shares = gatedShares({ model, active, cell, year: 2035 })
        for (const [index, { lever }] of active.entries()) {
          const setting = settings.find((each) => each.lever === lever.id)
          expect(shares[index]).toBeCloseTo((setting && exact.get(setting)) ?? Number.NaN, 12)
        }
      }),
    )
  })

  it('show overlap as a loss and a pipeline as an amount', () => {
    const bars = barsOf(bareBase(3e9), [at('border', 5), at('visa', 1), at('pipeline', 1)])
    expect(bars['overlap']).toBeLessThan(0)
    expect(bars['project pipeline']).toBe(2.271e9)
  })

  it('show what barter keeps out as limits, and what is recorded as reporting', () => {
    const base = baseOfCells([
      { flow: SOLD, category: null, value: 80 },
      { flow: BOUGHT, category: null, value: 20 },
    ])
    const bars = barsOf(base, [at('barter', 1), at('formalisation', 10)])
    expect(Object.keys(bars).toSorted()).toEqual(['limits', 'reporting'])
    expect(bars['limits']).toBeLessThan(0)
    const recorded = barsOf(base, [at('formalisation', 10)])
    expect(recorded).toEqual({ reporting: expect.closeTo(10 * 1.03 ** 11, 3) })
  })

  it('are the start’s where trade comes from nothing or starts from it', () => {
    const from = 3e9 * 1.03 ** 11
    expect(barsOf(bareBase(0), [], { start: 3e9 })).toEqual({ start: expect.closeTo(from, 0) })
    expect(barsOf(bareBase(3e9), [], { start: 0 })).toEqual({ start: expect.closeTo(-from, 0) })
  })

  it('are the shocks’ where nothing is left after them', () => {
    const shocks = [2030, 2031].map((year) => ({ year, change: -1, recovery: 0 }))
    const all = 3e9 * 1.03 ** 11
    expect(barsOf(bareBase(3e9), [], { shocks })).toEqual({ shocks: expect.closeTo(-all, 0) })
  })

  it('are not disturbed by a flow of nothing', () => {
    const base = baseOfCells([
      { flow: SOLD, category: null, value: 3e9 },
      { flow: BOUGHT, category: null, value: 0 },
    ])
    const bars = barsOf(base, [at('visa', 1)], { start: 6e9 })
    const [from, to] = [3e9 * 1.03 ** 11, 6e9 * 1.03 ** 11 * Math.exp(0.08)]
    const weight = (to - from) / Math.log(to / from)
    expect(bars['start']).toBeCloseTo(weight * Math.log(2), -1)
    expect(bars['lever visa']).toBeCloseTo(weight * 0.08, -1)
    expect(Object.keys(bars)).toHaveLength(2)
  })

  it('split as Shapley does, within a tenth, as long as effects are moderate', () => {
    const log = fc.double({ min: 0.05, max: 0.7, noNaN: true })
    fc.assert(
      fc.property(fc.array(log, { minLength: 2, maxLength: 4 }), (logs) => {
        const total = Math.exp(logs.reduce((sum, each) => sum + each, 0))
        const players = logs.map((_, index) => index)
        const shares = shapley(players, (members) =>
          Math.exp(members.reduce((sum, index) => sum + (logs[index] ?? 0), 0)),
        )
        for (const [index, each] of logs.entries()) {
          const lmdi = logMean(total, 1) * each
          expect(Math.abs(lmdi - (shares.get(index) ?? 0))).toBeLessThan(0.1 * (total - 1))
        }
      }),
    )
  })
})

describe('deductions', () => {
  it('say what each rule takes away, and which levers it concerns', () => {
    const levers = [at('fta', 1), at('tariff', 5), at('border', 5), at('visa', 1), at('barter', 1)]
    const found = deductionsIn(outcome(bareBase(3e9), scenario({ levers })), model, 2035)
    expect(found.map(({ rule }) => rule)).toEqual(['gate', 'exclusive', 'overlap'])
    expect(found[0]?.levers).toEqual(['fta', 'tariff'])
    expect(found[0]?.share).toBeLessThan(-0.15)
    expect(found[2]?.levers).toEqual(['border', 'visa'])
    expect(found[2]?.share).toBeGreaterThan(-0.02)
  })

  it('are none for a lever alone', () => {
    const alone = outcome(bareBase(3e9), scenario({ levers: [at('border', 5)] }))
    expect(deductionsIn(alone, model, 2035)).toEqual([])
  })
})
