import { normalProbability } from '#model/math/normalProbability.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'
import type { Share } from '#model/units.ts'

/** The chance of a scenario with all its inputs drawn, and how widely they make its total spread. */
export type DrawnChance = Readonly<{
  share: Share
  /** Standard deviation of the log of the total in the year asked for. */
  spread: number
  paths: number
}>

/** An input at one of its ends: what that does to the log of the total, and its part of the spread. */
export type FixedInput = Readonly<{ shift: number; own: number }>

/**
 * The chance when one input is known to be at one of its ends while all others are still drawn:
 *
 *   Φ((z × σ + shift) / √(σ² − own²)),  with share = Φ(z)
 *
 * The total moves by `shift`, and what the input itself added to the spread is gone. Exact where the
 * inputs add up in logs and the total is log-normal; no draws of its own are needed.
 */
export function chanceAtEnd(
  { share, spread, paths }: DrawnChance,
  { shift, own }: FixedInput,
): Share {
  // None of the draws is not never: a share below half a draw cannot be told from it.
  const least = 0.5 / paths
  const known = Math.min(1 - least, Math.max(least, share))
  const left = Math.sqrt(Math.max(spread ** 2 * LEAST_LEFT, spread ** 2 - own ** 2))
  return normalProbability((normalQuantile(known) * spread + shift) / left)
}

/** No single input is all of the spread. */
const LEAST_LEFT = 0.05
