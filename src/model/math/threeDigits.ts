/** Rounds to three significant digits: what 10,000 draws, or a chance computed from them, can tell. */
export function threeDigits(value: number): number {
  return Number(value.toPrecision(3))
}
