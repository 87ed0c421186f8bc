import type { Outcome } from '#model/outcome.ts'
import type { Unknown } from '#model/scenario.ts'
import type { Usd } from '#model/units.ts'

/** What 1 stands for in fields for amounts. */
export const BILLION = 1e9

/** As many digits as links keep of what a reader sets: all of them, without floating-point error. */
const EXACT_DIGITS = 9

/** Returns the common growth of both flows, in per cent a year. */
export function commonGrowth({ scenario, unknown }: Outcome): number {
  return rounded(scenario.growth * 100, unknown, 'growth')
}

/** Returns the value of the target, in billions of US dollars. */
export function targetInBillions({ target, unknown }: Outcome): number {
  return rounded(target.value / BILLION, unknown, 'target')
}

/** Returns the value that growth starts from, in billions of US dollars. */
export function startInBillions({ base, scenario, unknown }: Outcome): number {
  if (scenario.start === null) return countedInBillions(base.total)
  return rounded(scenario.start / BILLION, unknown, 'start')
}

/** Returns a counted total in billions of US dollars, to five digits, which a field has room for. */
export function countedInBillions(total: Usd): number {
  return Number((total / BILLION).toPrecision(5))
}

/** Rounds what is worked out for reading; what was set is shown as it is. */
function rounded(value: number, unknown: Unknown, part: Unknown): number {
  return Number(value.toFixed(unknown === part ? 3 : EXACT_DIGITS))
}
