import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cagr,
  growthRate,
  recoveryGrowth,
  requiredGrowth,
  yearsToReach,
} from '#model/history/growth.ts'
import { dollars, isClose, series } from '../cases.ts'

describe('growth from one year to the next', () => {
  it('is the change as a part of the year before', () => {
    expect(growthRate(200, 230)).toBeCloseTo(0.15, 12)
    expect(growthRate(200, 0)).toBe(-1)
  })

  it('is unknown if either year is unreported, or the first was nothing', () => {
    expect(growthRate(null, 5)).toBeNull()
    expect(growthRate(5, null)).toBeNull()
    expect(growthRate(0, 5)).toBeNull()
  })

  it('tells the total of the year before from this year and its growth', () => {
    const before = 3.129 / 1.136
    expect(before).toBeCloseTo(2.754, 3)
    expect(growthRate(before, 3.129)).toBeCloseTo(0.136, 12)
  })
})

describe('growth over several years', () => {
  it('is the constant rate between the two ends', () => {
    expect(cagr(series({ 2020: 100, 2021: 900, 2022: 121 }))).toBeCloseTo(0.1, 12)
  })

  it('counts the years between the ends, not the points', () => {
    expect(cagr(series({ 2020: 100, 2022: 121 }))).toBeCloseTo(0.1, 12)
    expect(cagr(series({ 2020: 100, 2021: null, 2022: 121 }))).toBeCloseTo(0.1, 12)
  })

  it.each([
    ['there is no year', {}],
    ['there is one year only', { 2020: 100 }],
    ['the first year is unreported', { 2020: null, 2021: 100 }],
    ['the last year is unreported', { 2020: 100, 2021: null }],
    ['it starts from nothing', { 2020: 0, 2021: 100 }],
    ['it ends at nothing', { 2020: 100, 2021: 0 }],
    ['it ends below zero, as a balance may', { 2020: 100, 2021: -100 }],
  ])('is unknown if %s', (_, values: Record<number, number | null>) => {
    expect(cagr(series(values))).toBeNull()
  })
})

describe('the growth a target needs', () => {
  it.each([
    [3, 47.756],
    [4, 34.017],
    [5, 26.394],
    [6, 21.555],
    [7, 18.212],
    [8, 15.766],
    [10, 12.425],
  ])('from 3.1 to 10 in %i years is %f per cent', (years, percent) => {
    expect((requiredGrowth(3.1, 10, years) ?? 0) * 100).toBeCloseTo(percent, 3)
  })

  it('is undefined with no time left, or from or to nothing', () => {
    expect(requiredGrowth(3.1, 10, 0)).toBeNull()
    expect(requiredGrowth(3.1, 10, -1)).toBeNull()
    expect(requiredGrowth(0, 10, 5)).toBeNull()
    expect(requiredGrowth(3.1, 0, 5)).toBeNull()
  })
})

describe('the years a growth takes', () => {
  it.each([
    [3.1, 0.136, 9.185],
    [3.129, 0.136, 9.112],
    [1.2, 0.136, 16.628],
    [3.1, 0.124, 10.019],
    [2.635, 0.136, 10.459],
  ])('from %f at %f to 10 are %f', (start, growth, years) => {
    expect(yearsToReach(start, 10, growth)).toBeCloseTo(years, 3)
  })

  it('are none if the target is not above the start', () => {
    expect(yearsToReach(10, 10, 0.1)).toBe(0)
    expect(yearsToReach(10, 3, -0.1)).toBe(0)
  })

  it('never end if nothing grows, or nothing is there to grow', () => {
    expect(yearsToReach(3.1, 10, 0)).toBeNull()
    expect(yearsToReach(3.1, 10, -0.05)).toBeNull()
    expect(yearsToReach(0, 10, 0.1)).toBeNull()
  })

  it('are the years after which the required growth is that growth', () => {
    fc.assert(
      fc.property(dollars, dollars, fc.integer({ min: 1, max: 50 }), (start, target, years) => {
        fc.pre(target > start * 1.001)
        const growth = requiredGrowth(start, target, years) ?? Number.NaN
        expect(yearsToReach(start, target, growth)).toSatisfy((found: number) =>
          isClose(found, years),
        )
      }),
    )
  })
})

describe('making good a change', () => {
  it('takes a rise of 17.65 % after a fall of 15 %', () => {
    expect((recoveryGrowth(-0.15) ?? 0) * 100).toBeCloseTo(17.65, 2)
  })

  it('takes nothing after nothing, and is impossible after a fall of everything', () => {
    expect(recoveryGrowth(0)).toBe(0)
    expect(recoveryGrowth(-1)).toBeNull()
  })
})
