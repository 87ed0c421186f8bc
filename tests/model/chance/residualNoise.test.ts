import { describe, expect, it } from 'vitest'
import { drawNoise } from '#model/chance/noise.ts'
import { narrow, narrowingOf } from '#model/chance/residualNoise.ts'
import { spreadAt } from '#model/chance/spreadLaw.ts'
import { variance } from '#model/chance/drawSums.ts'
import { BOUGHT, SOLD, baseOfCells } from '../cases.ts'
import { model } from '../leverCases.ts'

const observed = { transitory: 0.0044, permanent: 0.0481, drift: 0 }
const demeaned = { transitory: 0, permanent: 0.0367, drift: 0.0007 }
const base = baseOfCells([
  { flow: SOLD, category: null, value: 2.4e9 },
  { flow: BOUGHT, category: null, value: 0.7e9 },
])
const noise = drawNoise({
  base,
  law: observed,
  rules: model.rules,
  years: 20,
  paths: 20_000,
  seed: 1,
  hasFatTails: false,
  widths: [1, 1],
})

/** The totals of a year with the shares of the base. */
function wholeOf(year: number): Float32Array {
  const from = year * 2 * noise.paths
  return Float32Array.from({ length: noise.paths }, (_, path) => {
    const [sold = 0, bought = 0] = [0, 1].map((at) => noise.factors[from + at * noise.paths + path])
    return (2.4e9 * sold + 0.7e9 * bought) / 3.1e9
  })
}

/** The same totals, narrowed by levers of this variance. */
function totals(year: number, leverVariance: number): Float32Array {
  const values = wholeOf(year)
  narrow(values, narrowingOf(noise, { observed, demeaned }, year), leverVariance)
  return values
}

/** The variance of the log of the totals of a year. */
const varianceAfter = (year: number, leverVariance: number) =>
  variance(totals(year, leverVariance).map(Math.log))

describe('the noise where levers are drawn', () => {
  it.each([1, 5, 10])(
    'is that of pairs without common years if levers are all: %i years',
    (year) => {
      const [whole, narrowed] = [varianceAfter(year, 0), varianceAfter(year, 1e9)]
      const ratio = (spreadAt(demeaned, year) / spreadAt(observed, year)) ** 2
      expect(narrowed / whole).toBeCloseTo(ratio, 3)
      expect(ratio).toBeLessThan(0.92)
    },
  )

  it('narrows in proportion to the levers’ share of the variance', () => {
    const [whole, least] = [varianceAfter(5, 0), varianceAfter(5, 1e9)]
    const raw = spreadAt(observed, 5) ** 2
    for (const share of [0.1, 0.25, 0.5, 0.9]) {
      const levers = (raw * share) / (1 - share)
      const expected = whole - share * (whole - least)
      expect(varianceAfter(5, levers) / expected).toBeCloseTo(1, 2)
    }
  })

  it('never takes off more than levers add', () => {
    for (const year of [1, 2, 5, 10]) {
      for (const levers of [1e-6, 1e-3, 0.01, 0.1, 1]) {
        expect(varianceAfter(year, levers) + levers).toBeGreaterThan(varianceAfter(year, 0))
      }
    }
  })

  it('is as observed, to the last digit, where levers add nothing or common years take nothing', () => {
    expect(totals(5, 0)).toEqual(wholeOf(5))
    expect(totals(18, 0.5)).toEqual(wholeOf(18))
    expect(totals(5, 0.5)).not.toEqual(wholeOf(5))
  })

  it('keeps the middle path in the middle', () => {
    const median = (values: Float32Array) => values.toSorted()[values.length / 2] ?? Number.NaN
    expect(median(totals(5, 0.1)) / median(totals(5, 0))).toBeCloseTo(1, 2)
  })
})
