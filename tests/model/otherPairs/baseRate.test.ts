import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseRate, countedWhen, type BaseRateInput } from '#model/otherPairs/baseRate.ts'
import { blend, isContradiction } from '#model/otherPairs/outsideView.ts'
import { recoveryOf } from '#model/otherPairs/fallRecovery.ts'
import { reference } from '../../support/reference.ts'

function rate(rest: Partial<BaseRateInput> = {}) {
  return baseRate(reference, {
    pairGroup: 'contiguous-non-oecd',
    sizeClass: '1-10bn',
    multiple: 3.226,
    years: 4,
    worldGrowth: null,
    ...rest,
  })
}

describe('what a base rate counts', () => {
  it('is pairs that did it by then for the counted multiple and size, else those there at the end', () => {
    expect(countedWhen({ multiple: 3.2, sizeClass: '1-10bn' })).toBe('within')
    expect(countedWhen({ multiple: 3.2, sizeClass: '10-50bn' })).toBe('at')
    expect(countedWhen({ multiple: 1.6, sizeClass: '1-10bn' })).toBe('at')
  })
})

describe('a base rate', () => {
  it('is what was counted, with its interval', () => {
    const counted = { known: true, how: 'published' } as const
    expect(rate()).toEqual({ ...counted, rate: 0.0685, interval: [0.0463, 0.0914] })
    expect(rate({ pairGroup: 'all', years: 10 })).toMatchObject({ ...counted, rate: 0.2985 })
    expect(rate({ worldGrowth: 0.02 })).toMatchObject({ ...counted, rate: 0.0139 })
    expect(rate({ worldGrowth: 0.04, years: 10 })).toMatchObject({ ...counted, rate: 0.2504 })
  })

  it('says so where it lies between two counted steps', () => {
    expect(rate({ worldGrowth: 0.03 })).toMatchObject({
      how: 'between',
      rate: (0.0139 + 0.0204) / 2,
    })
    const six = rate({ years: 6 })
    expect(six).toMatchObject({ how: 'between', rate: (0.1296 + 0.2808) / 2 })
    const ends = [5, 7].map((years) => rate({ years }))
    const [lows, highs] = [0, 1].map((end) =>
      ends.map((each) => (each.known ? (each.interval?.[end] ?? 0) : 0)),
    )
    const middle = ([one = 0, other = 0]: readonly number[] = []) =>
      expect.closeTo((one + other) / 2, 12)
    expect(six).toMatchObject({ interval: [middle(lows), middle(highs)] })
    expect(rate({ years: 6, worldGrowth: 0.02 })).toMatchObject({ how: 'between' })
  })

  it('is not known outside what was counted', () => {
    expect(rate({ years: 11 })).toEqual({ known: false, reason: 'years' })
    expect(rate({ years: 2, worldGrowth: 0.02 })).toEqual({ known: false, reason: 'years' })
    expect(rate({ worldGrowth: 0.07 })).toEqual({ known: false, reason: 'worldGrowth' })
    expect(rate({ pairGroup: 'islands' })).toEqual({ known: false, reason: 'pairGroup' })
    expect(rate({ multiple: 0.9 })).toEqual({ known: false, reason: 'multiple' })
  })

  it('reads other multiples off the quantiles, at the end of the years', () => {
    const asked = { pairGroup: 'all', years: 10 }
    const double = rate({ ...asked, multiple: 2 })
    expect(double).toMatchObject({ how: 'quantiles', interval: null })
    expect(double.known ? double.rate : 0).toBeCloseTo(0.53, 1)
    const five = rate({ ...asked, multiple: 5 })
    expect(five.known ? five.rate : 0).toBeCloseTo(0.099, 2)
    expect(rate({ ...asked, multiple: 50 })).toEqual({ known: false, reason: 'rarer', than: 0.01 })
  })

  it('reads them off world shares where the growth of the world is assumed', () => {
    const asked = { pairGroup: 'all', years: 10, multiple: 2, worldGrowth: 0.03 }
    const found = rate(asked)
    expect(found.known ? found.rate : 0).toBeGreaterThan(0.2)
    expect(found.known ? found.rate : 1).toBeLessThan(0.3)
    expect(rate({ ...asked, pairGroup: 'non-oecd' })).toEqual({ known: false, reason: 'pairGroup' })
  })

  it('falls the more is asked, and rises with the years and with the world', () => {
    const value = (rest: Partial<BaseRateInput>) => {
      const found = rate({ pairGroup: 'all', ...rest })
      return found.known ? found.rate : Number.NaN
    }
    const rises = (values: readonly number[]) =>
      expect(values).toEqual(values.toSorted((a, b) => a - b))
    rises([6, 5, 4, 3, 2, 1.5].map((multiple) => value({ multiple, years: 10 })))
    rises([3, 4, 5, 6, 7, 8, 9, 10].map((years) => value({ years })))
    rises([0, 0.01, 0.02, 0.03, 0.05, 0.06].map((worldGrowth) => value({ worldGrowth })))
  })
})

describe('a base rate read off quantiles', () => {
  const row = {
    basis: 'nominal',
    pairGroup: 'all',
    sizeClass: 'small',
    years: 5,
    p1: 1.5,
    p5: 2,
    p10: 3,
    p25: 4,
    p50: 5,
    p75: 6,
    p90: 7,
    p95: 8,
    p99: 9,
  } as const
  const multiples = [
    row,
    { ...row, basis: 'share', p50: 50 },
    { ...row, years: 7, p50: 70 },
  ] as const
  const read = (multiple: number, rest: Partial<BaseRateInput> = {}) =>
    baseRate(
      { baseRates: [], multiples },
      { pairGroup: 'all', sizeClass: 'small', years: 5, worldGrowth: null, multiple, ...rest },
    )

  it('is what lies above a quantile, and in between on a line in logs', () => {
    expect(read(2)).toMatchObject({ rate: 0.95, how: 'quantiles', interval: null })
    expect(read(9)).toMatchObject({ rate: expect.closeTo(0.01, 12) })
    expect(read(Math.sqrt(6))).toMatchObject({ rate: expect.closeTo(1 - 0.075, 12) })
    expect(read(5, { worldGrowth: 0 })).toMatchObject({
      rate: expect.closeTo(0.75 - (0.25 * Math.log(5 / 4)) / Math.log(50 / 4), 12),
    })
  })

  it('says the side beyond the outermost', () => {
    expect(read(9.01)).toEqual({ known: false, reason: 'rarer', than: 0.01 })
    expect(read(1.2)).toEqual({ known: false, reason: 'commoner', than: 0.99 })
  })

  it('is a smaller share of a world that grows', () => {
    expect(read(4 * 1.02 ** 5, { worldGrowth: 0.02 })).toMatchObject({
      rate: expect.closeTo(0.75, 9),
    })
  })

  it('is not known for other years, classes or groups, nor for less than there is', () => {
    expect(read(2, { years: 6 })).toEqual({ known: false, reason: 'years' })
    expect(read(2, { sizeClass: 'large' })).toEqual({ known: false, reason: 'pairGroup' })
    expect(read(2, { pairGroup: 'none' })).toEqual({ known: false, reason: 'pairGroup' })
    expect(read(1)).toEqual({ known: false, reason: 'multiple' })
  })

  it('is used as soon as the multiple is more than a hundredth off the counted one', () => {
    expect(rate({ multiple: 3.226 * 1.009 })).toMatchObject({ how: 'published' })
    expect(rate({ multiple: 3.226 * 0.991 })).toMatchObject({ how: 'published' })
    expect(rate({ multiple: 3.226 * 1.011, pairGroup: 'all', years: 10 })).toMatchObject({
      how: 'quantiles',
    })
    expect(rate({ sizeClass: '2-5bn', pairGroup: 'all', years: 10 })).toMatchObject({
      how: 'quantiles',
    })
  })
})

describe('two views of the same chance', () => {
  it('contradict each other beyond a factor of three in odds', () => {
    expect(isContradiction(0.5, 0.24)).toBe(true)
    expect(isContradiction(0.5, 0.26)).toBe(false)
    expect(isContradiction(0.1, 0.3)).toBe(true)
    expect(isContradiction(0, 0.3)).toBe(true)
    expect(isContradiction(0.3, 1)).toBe(true)
    expect(isContradiction(0, 1)).toBe(true)
    expect([isContradiction(0, 0), isContradiction(1, 1)]).toEqual([false, false])
  })

  it('blend between themselves, and to each at its own weight', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other, weight) => {
          const mixed = blend(one, other, weight) ?? Number.NaN
          expect(mixed).toBeGreaterThanOrEqual(Math.min(one, other) - 1e-9)
          expect(mixed).toBeLessThanOrEqual(Math.max(one, other) + 1e-9)
          expect(blend(one, other, 1)).toBeCloseTo(one, 9)
          expect(blend(one, other, 0)).toBeCloseTo(other, 9)
        },
      ),
    )
    expect(blend(0, 0.5, 0.5)).toBeNull()
  })
})

describe('recovery after a fall', () => {
  it('is that of falls as large as the one asked for', () => {
    const rows = recoveryOf(reference.falls, 'all', '1-10bn', -0.2)
    expect(rows.map(({ years }) => years)).toEqual([1, 3, 5, 10])
    expect(rows.map(({ fall }) => fall)).toEqual([-0.15, -0.15, -0.15, -0.15])
    expect(rows[1]).toMatchObject({ regained: 0.466, events: 3394, p50: 0.88 })
    expect(recoveryOf(reference.falls, 'all', '1-10bn', -0.6)[0]?.fall).toBe(-0.5)
  })

  it('is not known for falls smaller than those counted', () => {
    expect(recoveryOf(reference.falls, 'all', '1-10bn', -0.05)).toEqual([])
    expect(recoveryOf(reference.falls, 'islands', '1-10bn', -0.2)).toEqual([])
  })
})
