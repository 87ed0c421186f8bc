import type { Share } from '#model/units.ts'

/** Views whose odds differ by more than this factor contradict each other. */
const CONTRADICTION = 3

/**
 * True where the model's chance and the base rate differ by more than a factor 3 in odds. A chance
 * of 0 or 1 has no odds, and contradicts any other.
 */
export function isContradiction(model: Share, base: Share): boolean {
  const ratio = oddsRatio(model, base)
  if (ratio === null) return model !== base
  return ratio > CONTRADICTION || ratio < 1 / CONTRADICTION
}

/**
 * One chance out of two views, by a weighted mean of log odds: logit = w × logit(model) +
 * (1 − w) × logit(base). Only ever shown with its weight.
 *
 * @param weight of the model, from 0 to 1
 * @returns `null` where either is 0 or 1, which would silence the other view.
 */
export function blend(model: Share, base: Share, weight: Share): Share | null {
  if (oddsRatio(model, base) === null) return null
  const logit = weight * Math.log(odds(model)) + (1 - weight) * Math.log(odds(base))
  return 1 / (1 + Math.exp(-logit))
}

/**
 * The odds of one chance over those of another: (p / (1 − p)) / (q / (1 − q)).
 *
 * @returns `null` where either is 0 or 1, which has no odds.
 */
function oddsRatio(one: Share, other: Share): number | null {
  const isOpen = (share: Share) => share > 0 && share < 1
  return isOpen(one) && isOpen(other) ? odds(one) / odds(other) : null
}

function odds(share: Share): number {
  return share / (1 - share)
}
