import { describe, expect, it, test } from 'vitest'
import { positionOn, valueScale } from '#charts/axes/valueScale.ts'

describe('a value axis', () => {
  it('holds every value, however steep', () => {
    expect(valueScale({ values: [3, 24], band: [] }, false).max).toBeGreaterThanOrEqual(24)
    expect(valueScale({ values: [3, 2000], band: [] }, false).max).toBeGreaterThanOrEqual(2000)
    expect(valueScale({ values: [-7, 3], band: [] }, false).min).toBeLessThanOrEqual(-7)
  })

  it('holds a band up to four times as high as the rest', () => {
    expect(valueScale({ values: [10], band: [38] }, false).max).toBe(40)
    expect(valueScale({ values: [10], band: [500] }, false).max).toBe(40)
  })

  it('holds the whole of a band where it is logarithmic', () => {
    expect(valueScale({ values: [10], band: [3, 500] }, true)).toMatchObject({ min: 2, max: 500 })
  })
})

describe('a logarithmic scale', () => {
  test.each([
    [
      [3, 40],
      [2, 5, 10, 20, 50],
    ],
    [
      [1, 1],
      [1, 2],
    ],
    [
      [100, 900],
      [100, 200, 500, 1000],
    ],
    [
      [2, 3e5],
      [10, 100, 1000, 10_000, 100_000],
    ],
    // Zero has no place on it.
    [
      [0, 3, 9],
      [2, 5, 10],
    ],
    [[0], [1, 2]],
  ])('of %j has ticks at round numbers: %j', (values, ticks) => {
    expect(valueScale({ values, band: [] }, true).ticks).toEqual(ticks)
  })

  it('spans its values', () => {
    expect(valueScale({ values: [2.2e9, 3.1e11], band: [] }, true)).toMatchObject({
      min: 2e9,
      max: 5e11,
      isLog: true,
    })
  })

  it('places powers of ten at equal distances, and zero below everything', () => {
    const position = positionOn({ min: 1, max: 100, ticks: [], isLog: true }, [200, 0])
    expect([1, 10, 100].map((value) => Math.round(position(value)))).toEqual([200, 100, 0])
    expect(position(0)).toBe(Infinity)
    expect(position(-5)).toBe(Infinity)
  })
})
