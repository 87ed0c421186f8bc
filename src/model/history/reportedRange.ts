import type { Share, Usd } from '#model/units.ts'

/** A report below this part of the largest one says that a channel is not counted. */
const LEAST: Share = 0.01

/**
 * Returns the lowest and the highest report of one flow and year, among them the value that is
 * used. Reports under 1 % of the largest are no count of the same trade, and are left out.
 *
 * @returns `null` where no other report is left, or the used value is itself left out
 */
export function reportedRange(
  used: Usd,
  others: readonly Usd[],
): Readonly<{ low: Usd; high: Usd }> | null {
  const least = LEAST * Math.max(used, ...others)
  const counted = others.filter((value) => value > 0 && value >= least)
  if (used <= 0 || used < least || counted.length === 0) return null
  return { low: Math.min(used, ...counted), high: Math.max(used, ...counted) }
}
