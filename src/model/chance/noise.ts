import type { Base, BaseCell } from '#model/projection/baseline.ts'
import { noiseScale, seriesOfCells, type NoiseSeries } from './noiseSeries.ts'
import type { LeverRules } from '#model/levers/leverRules.ts'
import { normalDraws } from '#model/math/randomNumbers.ts'
import type { SpreadLaw } from './spreadLaw.ts'

/** The distribution of the paths; plain data, to be posted to a worker. */
export type NoiseInput = Readonly<{
  base: Base
  law: SpreadLaw
  rules: LeverRules
  /** Years after the base year. */
  years: number
  /** The number of paths; even, since every path has an antithetic one. */
  paths: number
  seed: number
  hasFatTails: boolean
  /** The spread of each cell relative to the others, in the order of the cells. */
  widths: readonly number[]
}>

/** The random factor of each series: `factors[(year × series + s) × paths + path]`. */
export type Noise = Readonly<{
  paths: number
  years: number
  series: readonly NoiseSeries[]
  factors: Float32Array
}>

/**
 * Draws the random factors of each series, year by year, once for all positions of the sliders:
 *
 *   ln factor = κ × S × width × (√w_g·W_common + √w_d·W_flow + √w_c·W_own)
 *   W(h)      = √b·(z₁ + … + z_h) + √a·ε_h + √c·h·z₀
 *
 * S gives the total the variance of `law` (see `noiseScale`). κ is 1, or with fat tails
 * √(ν / χ²_ν) × scale, one per path, the same in all years, as fitted to the panel. Paths are
 * antithetic pairs (z and −z), so that medians lie on the line and half as many draws are needed.
 *
 * @see Correlates of War trade, 1980–2014; own computation, data/reference
 */
export function drawNoise(input: NoiseInput): Noise {
  const { base, years, paths, rules } = input
  const series = seriesOfCells(base, input.widths)
  const scale = noiseScale(series, rules)
  const tails = tailFactors(input)
  const common = walk(input, 'common')
  const factors = new Float32Array((years + 1) * series.length * paths)

  for (const flow of new Set(series.map((each) => each.flow))) {
    const ofFlow = walk(input, flow)
    series.forEach((each, index) => {
      if (each.flow !== flow) return
      const own = walk(input, each.name)
      const size = scale * each.width
      const [g, d, c] = weightsOf(flow, rules).map((weight) => Math.sqrt(weight) * size)
      for (let year = 0; year <= years; year += 1) {
        const to = (year * series.length + index) * paths
        const from = year * paths
        for (let path = 0; path < paths; path += 1) {
          const noise =
            (g ?? 0) * (common[from + path] ?? 0) +
            (d ?? 0) * (ofFlow[from + path] ?? 0) +
            (c ?? 0) * (own[from + path] ?? 0)
          factors[to + path] = Math.exp(noise * (tails[path] ?? 1))
        }
      }
    })
  }
  return { paths, years, series, factors }
}

/** Returns the variance weights. A bare total is a single series with all of the variance. */
function weightsOf(flow: BaseCell['flow'], rules: LeverRules): readonly number[] {
  return flow === 'total' ? [1, 0, 0] : [rules.weightCommon, rules.weightFlow, rules.weightCell]
}

/**
 * Draws a random process: a walk, a transitory part and a random slope; 0 in the base year. The
 * draws are in the order of the years, so that a later horizon adds years and changes none.
 */
function walk({ law, years, paths, seed }: NoiseInput, name: string): Float32Array {
  const draw = normalDraws(seed, name)
  const [steps = 0, passing = 0, slope = 0] = [law.permanent, law.transitory, law.drift].map(
    Math.sqrt,
  )
  const slopes = Float64Array.from({ length: paths / 2 }, () => slope * draw())
  const levels = new Float64Array(paths / 2)
  const walked = new Float32Array((years + 1) * paths)
  for (let year = 1; year <= years; year += 1) {
    for (let pair = 0; pair < levels.length; pair += 1) {
      const level = (levels[pair] ?? 0) + steps * draw() + (slopes[pair] ?? 0)
      levels[pair] = level
      const value = level + passing * draw()
      walked[year * paths + 2 * pair] = value
      walked[year * paths + 2 * pair + 1] = -value
    }
  }
  return walked
}

/** Draws κ for each path, see `drawNoise`; 1 without fat tails. */
function tailFactors({ paths, seed, hasFatTails, rules }: NoiseInput): Float32Array {
  const tails = new Float32Array(paths).fill(1)
  if (!hasFatTails) return tails
  const draw = normalDraws(seed, 'tails')
  const freedom = Math.round(rules.tailFreedom)
  for (let path = 0; path < paths; path += 2) {
    let square = 0
    for (let each = 0; each < freedom; each += 1) square += draw() ** 2
    const tail = rules.tailScale * Math.sqrt(freedom / square)
    tails[path] = tail
    tails[path + 1] = tail
  }
  return tails
}
