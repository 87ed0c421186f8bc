import type { RatePerYear, Usd } from '#model/units.ts'

/**
 * The constant growth that leads from `start` to `target` in `years` years:
 * (target / start) ^ (1 / years) − 1. It is the compound annual growth rate a target needs.
 *
 * @returns a fraction per year (0.05 is 5 % a year), or `null` where it is undefined: no time left
 *   (`years` ≤ 0), or an end that is ≤ 0.
 * @see https://hbs.unctad.org/calculation-methods
 */
export function requiredGrowth(start: Usd, target: Usd, years: number): RatePerYear | null {
  return start > 0 && target > 0 && years > 0 ? (target / start) ** (1 / years) - 1 : null
}
