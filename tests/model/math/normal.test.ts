import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalProbability } from '#model/math/normalProbability.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'
import { normalDraws, uniformDraws } from '#model/math/randomNumbers.ts'

/** Published quantiles of the standard normal. */
const TABLE = [
  [0.5, 0],
  [0.75, 0.674489750196082],
  [0.9, 1.2815515655446],
  [0.95, 1.64485362695147],
  [0.975, 1.95996398454005],
  [0.99, 2.32634787404084],
  [0.999, 3.09023230616781],
  [0.9999, 3.71901648545568],
  [0.000001, -4.7534243088229],
  [1e-10, -6.36134090240406],
] as const

describe('the normal distribution', () => {
  it.each(TABLE)('has its quantile of %f at %f', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 11)
  })

  it.each(TABLE)('has a probability of %f below %f', (probability, z) => {
    expect(normalProbability(z)).toBeCloseTo(probability, 12)
  })

  it('turns a probability into z and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (probability) => {
        expect(normalProbability(normalQuantile(probability))).toBeCloseTo(probability, 13)
      }),
    )
  })

  it('has the quantiles that its author checks it with', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13)
  })

  it('has no end', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
    expect([normalProbability(-9), normalProbability(9)]).toEqual([0, 1])
  })
})

describe('draws', () => {
  const many = <Value>(count: number, next: () => Value) => Array.from({ length: count }, next)

  it('are the same for the same seed and name, and others for others', () => {
    const first = many(5, uniformDraws(1, 'fta'))
    expect(many(5, uniformDraws(1, 'fta'))).toEqual(first)
    expect(many(5, uniformDraws(2, 'fta'))).not.toEqual(first)
    expect(many(5, uniformDraws(1, 'visa'))).not.toEqual(first)
  })

  it('never change, or a link would show another chance than before', () => {
    expect(many(4, uniformDraws(1, 'fta'))).toEqual([
      0.7930239726556465, 0.11517238372471184, 0.21263302385341376, 0.8378773623844609,
    ])
  })

  it('are even over every tenth, and never 0 or 1', () => {
    const draws = many(20_000, uniformDraws(7, 'any'))
    const counts = Array.from({ length: 10 }, (_, tenth) => {
      return draws.filter((draw) => Math.floor(draw * 10) === tenth).length
    })
    expect(Math.max(...counts.map((count) => Math.abs(count - 2000)))).toBeLessThan(200)
    expect(Math.min(...draws)).toBeGreaterThan(0)
    expect(Math.max(...draws)).toBeLessThan(1)
  })

  it('have mean 0 and variance 1 as normals, and no memory', () => {
    const draws = many(20_000, normalDraws(7, 'any'))
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
    expect(Math.abs(mean(draws))).toBeLessThan(0.03)
    expect(Math.abs(mean(draws.map((z) => z * z)) - 1)).toBeLessThan(0.04)
    expect(Math.abs(mean(draws.slice(1).map((z, index) => z * (draws[index] ?? 0))))).toBeLessThan(
      0.03,
    )
  })
})
