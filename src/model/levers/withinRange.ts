/** Returns the strength of a lever that is nearest to `value` and within its range. */
export function withinRange(
  { minimum, maximum }: Readonly<{ minimum: number; maximum: number }>,
  value: number,
): number {
  return Math.min(maximum, Math.max(minimum, value))
}
