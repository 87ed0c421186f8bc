import { normalProbability } from '#model/math/normalProbability.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'
import type { Share } from '#model/units.ts'

/** The simulated probability that a scenario reaches the target, and the spread of its total. */
export type DrawnChance = Readonly<{
  /** The share of the paths that reach the target. */
  share: Share
  /** Standard deviation of the log of the total in that year. */
  spread: number
  paths: number
}>

/**
 * An input fixed at one end: how it shifts the log total, and the standard deviation (`own`) it
 * removes.
 */
export type FixedInput = Readonly<{ shift: number; own: number }>

/**
 * Computes the probability conditional on one input at one of its ends, with all others random:
 *
 *   Φ((z × σ + shift) / √(σ² − own²)),  with share = Φ(z)
 *
 * The total moves by `shift`, and the variance of the input itself is removed. Exact if the inputs
 * are additive in logs and the total is log-normal; needs no further simulation.
 */
export function chanceAtEnd(
  { share, spread, paths }: DrawnChance,
  { shift, own }: FixedInput,
): Share {
  // A share of 0 of the draws is not a probability of 0: half a draw is the limit of resolution.
  const least = 0.5 / paths
  const known = Math.min(1 - least, Math.max(least, share))
  const left = Math.sqrt(Math.max(spread ** 2 * LEAST_LEFT, spread ** 2 - own ** 2))
  return normalProbability((normalQuantile(known) * spread + shift) / left)
}

/** The least part of the variance that remains: no single input explains all of it. */
const LEAST_LEFT = 0.05
