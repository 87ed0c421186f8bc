import type { Ratio, Usd } from '#model/units.ts'

/**
 * The trade balance of the economy that sold: sold − bought, in current US dollars; positive is a
 * surplus. Both flows must come from one source in one calendar.
 *
 * Where a source counts what was bought with freight (cif) and what was sold without (fob), the
 * balance is too low by the freight.
 *
 * @returns `null` where either value is unreported.
 */
export function tradeBalance(sold: Usd | null, bought: Usd | null): Usd | null {
  return sold === null || bought === null ? null : sold - bought
}

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
