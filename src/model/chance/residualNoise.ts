import type { Noise } from './noise.ts'
import { spreadAt, type SpreadLaw } from './spreadLaw.ts'

/** The distribution of yearly changes as observed, and with year effects removed. */
export type SpreadLaws = Readonly<{ observed: SpreadLaw; demeaned: SpreadLaw }>

/** How the noise of the total narrows in one year where levers are drawn. */
export type Narrowing = Readonly<{
  /** The variance of the log of the total without levers. */
  variance: number
  /** The demeaned standard deviation, as a part of the observed one; 1 where it is no smaller. */
  ratio: number
  /** What the total is multiplied by, path by path, to have the demeaned distribution. */
  factors: Float32Array
}>

/**
 * Prepares the narrowing of one year: the noise of the total raised to ratio − 1, so that the
 * total itself has the noise raised to `ratio`. The total has the shares of the base.
 */
export function narrowingOf(
  { factors, series, paths }: Noise,
  { observed, demeaned }: SpreadLaws,
  year: number,
): Narrowing {
  const spread = spreadAt(observed, year)
  const ratio = spread > 0 ? Math.min(1, spreadAt(demeaned, year) / spread) : 1
  const from = year * series.length * paths
  const narrowed = Float32Array.from({ length: paths }, (_, path) => {
    const noise = series.reduce((sum, { share }, index) => {
      return sum + share * (factors[from + index * paths + path] ?? 0)
    }, 0)
    return noise ** (ratio - 1)
  })
  return { variance: spread ** 2, ratio, factors: narrowed }
}

/**
 * Narrows the totals of one year, so that what levers add is not counted twice: the observed
 * variance R holds the agreements, sanctions and wars of other pairs, the demeaned one D leaves out
 * what all pairs have in common. With w the share of the levers' variance L, the noise keeps
 *
 *   R − w × (R − D),  w = L / (L + R)
 *
 * so that the variance with levers, L + R − w × (R − D), is never below R, and both are the same
 * where levers add nothing. A path lies between its totals under both distributions.
 */
export function narrow(
  totals: Float32Array,
  { variance, ratio, factors }: Narrowing,
  leverVariance: number,
): void {
  if (ratio === 1) return
  const share = leverVariance / (leverVariance + variance)
  const kept = Math.sqrt(1 - share * (1 - ratio ** 2))
  const part = (1 - kept) / (1 - ratio)
  for (let path = 0; path < totals.length; path += 1) {
    totals[path] = (totals[path] ?? 0) * (1 - part + part * (factors[path] ?? 1))
  }
}
