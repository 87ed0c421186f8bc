import type { RatePerYear, Usd } from '#model/units.ts'

/**
 * The path of a constant growth: start × (1 + rate)^n after n years, from n = 0 to `years`, in US
 * dollars. A yardstick beside the projection, which it does not change.
 */
export function referencePath(start: Usd, rate: RatePerYear, years: number): readonly Usd[] {
  return Array.from({ length: years + 1 }, (_, n) => start * (1 + rate) ** n)
}
