import type { Share, Usd } from '#model/units.ts'

/**
 * Each value as a part of what is reported: value / sum of all reported values.
 *
 * @returns one share per value, in the same order, adding up to 1. A value that is unreported has
 *   the share `null`, and the others are shares of the rest; all are `null` where the reported
 *   values add up to nothing.
 */
export function shares(values: readonly (Usd | null)[]): (Share | null)[] {
  const whole = values.reduce<number>((sum, value) => (value === null ? sum : sum + value), 0)
  return values.map((value) => (value === null || whole <= 0 ? null : value / whole))
}
