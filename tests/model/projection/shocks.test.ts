import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEffective } from '#model/projection/isEffective.ts'
import { project } from '#model/projection/project.ts'
import type { Shock } from '#model/scenario.ts'
import { bareBase, isClose, scenario, someBase, someScenario, someShocks } from '../cases.ts'

const path = (shocks: readonly Shock[], growth = 0.136) => {
  const { total } = project(bareBase(3.1), scenario({ growth, shocks }))
  return (year: number) => total[year - 2024] ?? Number.NaN
}

describe('a shock', () => {
  it('that nothing makes good lowers every later year', () => {
    const total = path([{ year: 2025, change: -0.15, recovery: 0 }])
    expect(total(2024)).toBe(3.1)
    expect(total(2025)).toBeCloseTo(2.635, 12)
    expect(total(2026)).toBeCloseTo(2.993, 3)
    expect(total(2040)).toBeCloseTo(2.635 * 1.136 ** 15, 9)
  })

  it('that is made good in two years is over in the second', () => {
    const total = path([{ year: 2025, change: -0.15, recovery: 2 }])
    expect(total(2025)).toBeCloseTo(2.635, 12)
    expect(total(2027)).toBeCloseTo(4.545, 3)
    expect(total(2027)).toBe(path([])(2027))
  })

  it('fades by equal steps of the logarithm', () => {
    const shocked = path([{ year: 2026, change: -0.3, recovery: 4 }])
    const unshocked = path([])
    const gap = (year: number) => Math.log(shocked(year) / unshocked(year))
    expect(gap(2027)).toBeCloseTo(gap(2026) * 0.75, 12)
    expect(gap(2029)).toBeCloseTo(gap(2026) * 0.25, 12)
  })

  it('may be a boom, which passes too', () => {
    const total = path([{ year: 2025, change: 0.5, recovery: 1 }], 0)
    expect([total(2025), total(2026)]).toEqual([3.1 * Math.exp(Math.log1p(0.5)), 3.1])
  })

  it('changes every category alike', () => {
    fc.assert(
      fc.property(someBase, someScenario, (base, moved) => {
        const horizon = 2040
        const shocks = [{ year: 2030, change: -0.4, recovery: 3 }]
        for (const { values } of project(base, { ...moved, horizon, shocks }).cells) {
          expect(isClose((values[6] ?? 0) / (values[5] ?? 0), 0.6)).toBe(true)
        }
      }),
    )
  })

  it('of everything leaves next to nothing, and can still be made good', () => {
    const total = path([{ year: 2025, change: -1, recovery: 2 }])
    expect(total(2025)).toBeLessThan(1e-300)
    expect(total(2027)).toBe(path([])(2027))
  })
})

describe('several shocks', () => {
  it('each change their own year exactly, whatever the others are doing', () => {
    fc.assert(
      fc.property(someBase, someScenario, someShocks, (base, moved, shocks) => {
        const { total, lastYear } = project(base, { ...moved, shocks })
        for (const { year, change } of shocks) {
          if (year <= 2024 || year > lastYear) continue
          const [before, during] = total.slice(year - 2025, year - 2023)
          expect(isClose((during ?? 0) / (before ?? 0), 1 + change)).toBe(true)
        }
      }),
    )
  })

  it('are forgotten once the last of them is made good', () => {
    fc.assert(
      fc.property(someBase, someScenario, someShocks, (base, moved, some) => {
        const shocks = some.map((shock) => ({ ...shock, recovery: shock.recovery + 1 }))
        const end = Math.max(2024, ...shocks.map(({ year, recovery }) => year + recovery))
        const shocked = project(base, { ...moved, shocks, horizon: 2070 })
        const unshocked = project(base, { ...moved, shocks: [], horizon: 2070 })
        expect(shocked.total.slice(end - 2024)).toEqual(unshocked.total.slice(end - 2024))
      }),
    )
  })

  it('give the same path in whichever order they are listed', () => {
    const shocks = [
      { year: 2026, change: -0.2, recovery: 5 },
      { year: 2028, change: 0.1, recovery: 0 },
    ]
    expect(path(shocks.toReversed())(2035)).toBe(path(shocks)(2035))
  })

  it('leave a gap that is the sum of theirs', () => {
    const lasting = { year: 2026, change: 0, recovery: 0 }
    const fading = { year: 2027, change: 0, recovery: 4 }
    const total = path([lasting, fading])
    expect(total(2026)).toBeCloseTo(total(2025), 12)
    expect(total(2029)).toBeCloseTo(3.1 * 1.136 ** (5 - 1 - 0.5), 12)
    expect(total(2031)).toBeCloseTo(3.1 * 1.136 ** 6, 12)
  })
})

describe('a shock outside the projection', () => {
  it.each([
    [2023, false],
    [2024, false],
    [2025, true],
    [2040, true],
    [2041, false],
  ])('in %i, with a base of 2024 and a horizon of 2040, has an effect: %s', (year, effective) => {
    const shock = { year, change: -0.5, recovery: 3 }
    expect(isEffective(shock, { year: 2024 }, 2040)).toBe(effective)
    const [shocked, unshocked] = [path([shock]), path([])]
    const isSame = shocked(2025) === unshocked(2025) && shocked(2040) === unshocked(2040)
    expect(isSame).toBe(!effective)
  })
})
