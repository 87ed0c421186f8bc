import normal from '@stdlib/stats-base-dists-normal-quantile'
import student from '@stdlib/stats-base-dists-t-quantile'
import * as fc from 'fast-check'
import * as statistics from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '#model/chance/bands.ts'
import { effectSpread } from '#model/levers/lever.ts'
import { leverDraws } from '#model/chance/leverDraws.ts'
import { drawNoise, type Noise, type NoiseInput } from '#model/chance/noise.ts'
import { normalProbability } from '#model/math/normalProbability.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'
import { normalDraws } from '#model/math/randomNumbers.ts'
import { splitQuantile } from '#model/levers/splitQuantile.ts'
import { spreadAt, type SpreadLaw } from '#model/chance/spreadLaw.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells } from './cases.ts'
import { model } from './leverCases.ts'

describe('the normal law, as stdlib has it', () => {
  it('has the same quantiles, up to one in a million on either side', () => {
    // Beyond, stdlib loses digits; published quantiles stand in for it in normal.test.ts.
    fc.assert(
      fc.property(fc.double({ min: -6, max: -0.31, noNaN: true }), (power) => {
        for (const probability of [10 ** power, 1 - 10 ** power]) {
          expect(normalQuantile(probability) / normal(probability, 0, 1)).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  it('has the same probabilities', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
        expect(normal(normalProbability(z), 0, 1)).toBeCloseTo(z, 8)
      }),
    )
  })
})

describe('the drawn effect of a lever, as stdlib and simple-statistics have it', () => {
  const known = model.levers.filter((lever) => effectSpread(lever) > 0)

  it.each(known)('is a plain normal where no theory limits it: $id', (lever) => {
    const quantile = splitQuantile({ ...lever, lowest: null, highest: null })
    for (const probability of [0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999]) {
      const expected = normal(probability, lever.effect, effectSpread(lever))
      expect(quantile(probability)).toBeCloseTo(expected, 12)
    }
  })

  it.each(known)(
    'is cut off at its ends and stretched back to a half on each side: $id',
    (lever) => {
      const spread = effectSpread(lever)
      // Its table of the normal law has four digits, its error function seven.
      const below = (end: number) =>
        0.5 + statistics.errorFunction((end - lever.effect) / spread / Math.SQRT2) / 2
      const [low, high] = [below(lever.lowest ?? -Infinity), below(lever.highest ?? Infinity)]
      const quantile = splitQuantile(lever)
      for (const part of [0.02, 0.2, 0.5, 0.8, 0.98]) {
        const lower = low + part * (0.5 - low)
        const upper = 0.5 + part * (high - 0.5)
        expect(Math.abs(below(quantile(part / 2)) - lower)).toBeLessThan(1e-6)
        expect(Math.abs(below(quantile(0.5 + part / 2)) - upper)).toBeLessThan(1e-6)
      }
    },
  )

  it.each(known)('is drawn with its central effect as the median: $id', (lever) => {
    const effects = [...leverDraws(model, 10_000, 1)(lever.id).effect]
    const central = lever.mechanism === 'gate' ? lever.effect : 1
    const quantile = splitQuantile(lever)
    const asDrawn = (effect: number) => {
      if (lever.mechanism === 'gate') return effect
      return lever.mechanism === 'shock' ? (1 - effect) / (1 - lever.effect) : effect / lever.effect
    }
    const ends = [0.1, 0.9].map((probability) => asDrawn(quantile(probability)))
    const width = Math.max(...ends) - Math.min(...ends)
    expect(Math.abs(statistics.median(effects) - central)).toBeLessThan(0.03 * width)
    expect(Math.abs(statistics.quantile(effects, 0.1) - Math.min(...ends))).toBeLessThan(
      0.04 * width,
    )
    expect(Math.abs(statistics.quantile(effects, 0.9) - Math.max(...ends))).toBeLessThan(
      0.04 * width,
    )
  })
})

describe('the quantiles of bands, as simple-statistics has them', () => {
  const PATHS = 20_000
  const ENDS = { p2: 0.025, p10: 0.1, p25: 0.25, p75: 0.75, p90: 0.9, p97: 0.975 } as const

  it.each([0.05, 0.23, 0.5, 0.9])('are the same to half a per cent at a spread of %f', (spread) => {
    const draw = normalDraws(3, 'bands')
    const first = Array.from({ length: PATHS }, () => Math.exp(spread * draw()))
    const second = Array.from({ length: PATHS }, () => 5e9 * Math.exp(0.1 + spread * draw()))
    const values = Float32Array.from([...first, ...second])
    const { bands, shifts } = bandsOf({ firstYear: 2024, years: 1, paths: PATHS, values }, [1, 5e9])

    expect(bands.map(({ year }) => year)).toEqual([2024, 2025])
    for (const [index, drawn] of [first, second].entries()) {
      const line = index === 0 ? 1 : 5e9
      const shift = line / statistics.median(drawn)
      expect((shifts[index] ?? 0) / shift).toBeCloseTo(1, 3)
      expect(bands[index]?.p50).toBe(line)
      for (const [name, probability] of Object.entries(ENDS)) {
        const exact = statistics.quantile(drawn, probability) * shift
        const found = bands[index]?.[name as keyof typeof ENDS] ?? 0
        expect(Math.abs(found / exact - 1)).toBeLessThan(0.005)
      }
    }
  })
})

describe('what chance does, as simple-statistics measures it', () => {
  const LAW: SpreadLaw = { transitory: 0.01, permanent: 0.05, drift: 0.002 }
  const CATEGORIES = baseOfCells([
    { flow: SOLD, category: 'fuels', value: 1.6e9 },
    { flow: SOLD, category: 'food', value: 0.7e9 },
    { flow: BOUGHT, category: 'rice', value: 0.5e9 },
    { flow: BOUGHT, category: 'rest', value: 0.3e9 },
  ])

  function noiseOf(rest: Partial<NoiseInput> = {}): Noise {
    return drawNoise({
      base: CATEGORIES,
      law: LAW,
      rules: model.rules,
      years: 5,
      paths: 20_000,
      seed: 1,
      hasFatTails: false,
      widths: [2, 1, 1, 1],
      ...rest,
    })
  }

  it('correlates goods and flows as the weights say', () => {
    const noise = noiseOf()
    const { weightCommon, weightFlow } = model.rules
    for (const year of [1, 5]) {
      const all = [0, 1, 2, 3].map((position) => logsOf(noise, position, year))
      const correlation = (one: number, other: number) =>
        statistics.sampleCorrelation(all[one] ?? [], all[other] ?? [])
      for (const [one, other] of [
        [0, 1],
        [2, 3],
      ] as const) {
        expect(Math.abs(correlation(one, other) - weightCommon - weightFlow)).toBeLessThan(0.025)
      }
      for (const [one, other] of [
        [0, 2],
        [1, 3],
        [0, 3],
      ] as const) {
        expect(Math.abs(correlation(one, other) - weightCommon)).toBeLessThan(0.025)
      }
    }
  })

  it('spreads the whole as the law says, and fuels twice as much as other goods', () => {
    const noise = noiseOf()
    for (const year of [1, 3, 5]) {
      const all = noise.series.map((_, position) => logsOf(noise, position, year))
      const [fuels, food, rice] = all.map((logs) => statistics.standardDeviation(logs))
      expect(Math.abs((fuels ?? 0) / (food ?? 1) - 2)).toBeLessThan(0.06)
      expect(Math.abs((rice ?? 0) / (food ?? 1) - 1)).toBeLessThan(0.03)
      const whole = (all[0] ?? []).map((_, path) =>
        noise.series.reduce((sum, { share }, at) => sum + share * (all[at]?.[path] ?? 0), 0),
      )
      const ratio = statistics.standardDeviation(whole) / spreadAt(LAW, year)
      expect(Math.abs(ratio - 1)).toBeLessThan(0.02)
    }
  })

  it.each([
    ['keeps what lasts', { transitory: 0, permanent: 0.05, drift: 0 }, Math.sqrt(1 / 4)],
    ['forgets what passes', { transitory: 0.05, permanent: 0, drift: 0 }, 0],
    ['goes on as it began', { transitory: 0, permanent: 0, drift: 0.01 }, 1],
  ])('%s, from one year to the fourth', (_title, law, expected) => {
    const noise = noiseOf({ base: bareBase(3e9), widths: [1], law })
    const [first, fourth] = [logsOf(noise, 0, 1), logsOf(noise, 0, 4)]
    expect(Math.abs(statistics.sampleCorrelation(first, fourth) - expected)).toBeLessThan(0.02)
    const ratio = statistics.standardDeviation(fourth) / spreadAt(law, 4)
    expect(Math.abs(ratio - 1)).toBeLessThan(0.02)
  })

  it('has the tails of Student’s law with three degrees of freedom, in all years alike', () => {
    const law = { transitory: 0, permanent: 0.04, drift: 0 }
    const noise = noiseOf({
      base: bareBase(3e9),
      widths: [1],
      law,
      hasFatTails: true,
      paths: 60_000,
    })
    for (const year of [1, 4]) {
      const logs = logsOf(noise, 0, year).map((log) => log / spreadAt(law, year))
      for (const probability of [0.75, 0.9, 0.95, 0.975, 0.99]) {
        const expected = model.rules.tailScale * student(probability, model.rules.tailFreedom)
        const [low, high] = [1 - probability, probability].map((p) => statistics.quantile(logs, p))
        expect(Math.abs((high ?? 0) / expected - 1)).toBeLessThan(0.04)
        expect((low ?? 0) + (high ?? 0)).toBeCloseTo(0, 6)
      }
    }
  })

  it('leaves the middle 80 % of fat tails as it is', () => {
    const { tailFreedom, tailScale } = model.rules
    expect(tailScale * student(0.9, tailFreedom)).toBeCloseTo(normal(0.9, 0, 1), 2)
  })
})

/** The logs of what chance multiplies a series by in a year, path by path. */
function logsOf({ factors, paths, series }: Noise, position: number, year: number): number[] {
  const from = (year * series.length + position) * paths
  return Array.from(factors.subarray(from, from + paths), Math.log)
}
