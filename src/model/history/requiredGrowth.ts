import type { RatePerYear, Usd } from '#model/units.ts'

/**
 * The constant growth that leads from `start` to `target` in `years` years:
 * (target / start) ^ (1 / years) − 1. It is the compound annual growth rate a target needs.
 *
 * @returns a fraction per year (0.05 is 5 % a year), or `null` where it is undefined: no time left
 *   (`years` ≤ 0), an end that is ≤ 0, or a start so near to 0 that no number is large enough.
 * @see https://hbs.unctad.org/calculation-methods
 */
export function requiredGrowth(start: Usd, target: Usd, years: number): RatePerYear | null {
  if (start <= 0 || target <= 0 || years <= 0) return null
  const growth = (target / start) ** (1 / years) - 1
  return Number.isFinite(growth) ? growth : null
}
