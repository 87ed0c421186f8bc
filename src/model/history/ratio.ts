import type { Ratio, Usd } from '#model/units.ts'

/**
 * How many times as much was sold as bought: sold / bought. It compares the exports of both sides
 * and says nothing about the size of the surplus.
 *
 * @returns a ratio (3.4 is "3.4 to 1"), or `null` where it is undefined: either value unreported,
 *   or nothing bought.
 */
export function exportRatio(sold: Usd | null, bought: Usd | null): Ratio | null {
  return sold === null || bought === null || bought <= 0 ? null : sold / bought
}
