import type { Base } from './baseline.ts'
import { isEffective } from './isEffective.ts'
import type { Scenario, Shock } from '#model/scenario.ts'
import type { Year } from '#model/units.ts'

/** Used for the logarithm of 0: e to this power is the smallest positive double. */
const LOG_OF_NOTHING = Math.log(Number.MIN_VALUE)

/**
 * Computes the logarithm of 1 + `change`. For a fall of everything (`change` ≤ −1) it is finite
 * rather than minus infinity, so that a path can recover from it.
 */
export function logOfChange(change: number): number {
  return change > -1 ? Math.log1p(change) : LOG_OF_NOTHING
}

/** Returns the shocks that change a projection from `base`, in the order in which they happen. */
export function effectiveShocks(base: Base, { shocks, horizon }: Scenario): readonly Shock[] {
  return shocks
    .filter((shock) => isEffective(shock, base, horizon))
    .toSorted((a, b) => a.year - b.year)
}

/**
 * Computes the logarithm of what one dollar of the base year becomes, year by year from `firstYear`
 * to `lastYear`: years × `logGrowth`, plus a gap for each shock.
 *
 * In its first year a gap is what makes that year's change exactly the shock's, whatever the
 * growth and the other gaps do in that year. It then shrinks by equal steps to 0 after
 * `recovery` years; it is permanent if that is 0.
 *
 * Every gap is linear in `logGrowth`, and so is the whole path; solving for growth rests on it.
 *
 * @param logGrowth ln(1 + growth)
 * @param shocks in the order in which they happen, all after `firstYear`
 */
export function logPath(
  logGrowth: number,
  shocks: readonly Shock[],
  firstYear: Year,
  lastYear: Year,
): number[] {
  const gaps = Array.from({ length: lastYear - firstYear + 1 }, () => 0)
  for (const shock of shocks) addGap(gaps, shock, shock.year - firstYear, logGrowth)
  return gaps.map((gap, years) => years * logGrowth + gap)
}

/** Adds the gap of one shock; `first` is the index of the shock's year. */
function addGap(gaps: number[], shock: Shock, first: number, logGrowth: number): void {
  const others = (gaps[first] ?? 0) - (gaps[first - 1] ?? 0)
  const gap = logOfChange(shock.change) - logGrowth - others
  for (let index = first; index < gaps.length; index += 1) {
    const left = shock.recovery > 0 ? 1 - (index - first) / shock.recovery : 1
    if (left <= 0) break
    gaps[index] = (gaps[index] ?? 0) + gap * left
  }
}
