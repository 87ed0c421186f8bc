import type { Share, Usd } from '#model/units.ts'

/** A flow below this part of the other is "next to nothing" beside it. */
const NEXT_TO_NOTHING: Share = 0.01

/** True where `value` is under 1 % of `other`, as next to nothing is; never beside zero. */
export function isNegligible(value: Usd, other: Usd): boolean {
  return value < other * NEXT_TO_NOTHING
}
