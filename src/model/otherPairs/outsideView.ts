import type { Share } from '#model/units.ts'

/** Two probabilities whose odds differ by more than this factor contradict each other. */
const CONTRADICTION = 3

/**
 * True where the model's probability and the base rate differ by more than a factor 3 in odds. A
 * probability of 0 or 1 has no odds, and contradicts any other.
 */
export function isContradiction(model: Share, base: Share): boolean {
  const ratio = oddsRatio(model, base)
  if (ratio === null) return model !== base
  return ratio > CONTRADICTION || ratio < 1 / CONTRADICTION
}

/**
 * Combines two probabilities into one, by a weighted mean of log odds: logit = w × logit(model) +
 * (1 − w) × logit(base). Only ever shown with its weight.
 *
 * @param weight the weight of the model, from 0 to 1
 * @returns `null` where either is 0 or 1, which would outweigh the other completely.
 */
export function blend(model: Share, base: Share, weight: Share): Share | null {
  if (oddsRatio(model, base) === null) return null
  const logit = weight * Math.log(odds(model)) + (1 - weight) * Math.log(odds(base))
  return 1 / (1 + Math.exp(-logit))
}

/**
 * Computes the odds of p divided by those of q: (p / (1 − p)) / (q / (1 − q)).
 *
 * @returns `null` where either is 0 or 1, which has no odds.
 */
function oddsRatio(p: Share, q: Share): number | null {
  const isOpen = (share: Share) => share > 0 && share < 1
  return isOpen(p) && isOpen(q) ? odds(p) / odds(q) : null
}

function odds(share: Share): number {
  return share / (1 - share)
}
