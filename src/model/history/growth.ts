import type { Series } from '#model/series.ts'
import type { RatePerYear, Usd } from '#model/units.ts'

/**
 * Growth from one year to the next: after / before − 1.
 *
 * @returns a fraction (0.05 is 5 %; −1 where trade fell to nothing), or `null` where it is
 *   undefined: either year unreported, or nothing to grow from (`before` ≤ 0).
 * @see https://hbs.unctad.org/calculation-methods
 */
export function growthRate(before: Usd | null, after: Usd | null): RatePerYear | null {
  return before === null || after === null || before <= 0 ? null : after / before - 1
}

/**
 * Compound annual growth rate from the first to the last year of `series`:
 * (last / first) ^ (1 / years) − 1.
 *
 * Only the two end years count, so a gap in between changes nothing. To leave out unreported ends,
 * cut the series first.
 *
 * @returns a fraction per year (0.05 is 5 % a year), or `null` where it is undefined: fewer than
 *   two years, or an end that is unreported or ≤ 0.
 * @see https://hbs.unctad.org/calculation-methods
 */
export function cagr({ points }: Series): RatePerYear | null {
  const first = points[0]
  const last = points.at(-1)
  if (!first?.value || !last?.value) return null

  return requiredGrowth(first.value, last.value, last.year - first.year)
}

/**
 * The constant growth that leads from `start` to `target` in `years` years:
 * (target / start) ^ (1 / years) − 1. It is the {@link cagr} a target needs.
 *
 * @returns a fraction per year, or `null` where it is undefined: no time left (`years` ≤ 0), or an
 *   end that is ≤ 0.
 */
export function requiredGrowth(start: Usd, target: Usd, years: number): RatePerYear | null {
  return start > 0 && target > 0 && years > 0 ? (target / start) ** (1 / years) - 1 : null
}

/**
 * How many years a constant growth takes from `start` to `target`:
 * ln(target / start) / ln(1 + rate).
 *
 * @returns years with their fraction; 0 where the target is not above the start; `null` where no
 *   time is long enough: a start of nothing, or a rate ≤ 0.
 */
export function yearsToReach(start: Usd, target: Usd, rate: RatePerYear): number | null {
  if (target <= start) return 0
  return start > 0 && rate > 0 ? Math.log(target / start) / Math.log1p(rate) : null
}

/**
 * The change that makes good an earlier `change`: 1 / (1 + change) − 1. A fall of 15 % (−0.15)
 * needs a rise of 17.65 % (0.1765).
 *
 * @returns a fraction, or `null` where nothing is left to grow from (`change` ≤ −1).
 */
export function recoveryGrowth(change: number): number | null {
  return change > -1 ? 1 / (1 + change) - 1 : null
}
