import type { Series } from '#model/series.ts'
import { yearByYear } from './yearByYear.ts'

/**
 * The trade balance of the economy that sold: sold − bought, year by year, in current US dollars.
 * Positive is a surplus.
 *
 * Both flows should be valued alike; where a source counts what was bought with freight (cif) and
 * what was sold without (fob), the balance is too low by the freight.
 *
 * @returns a series over every year that either flow covers; `null` where either is unreported.
 *   A balance is `derived`, or as uncertain as its less certain side.
 * @throws RangeError when the two series differ in source or calendar.
 */
export function tradeBalance(sold: Series, bought: Series): Series {
  if (sold.source !== bought.source || sold.calendar !== bought.calendar) {
    throw new RangeError(
      `Cannot subtract ${bought.source} (${bought.calendar}) from ${sold.source} (${sold.calendar}). ` +
        'They count different things or different months, so the balance would be wrong. ' +
        'Take both flows from one source.',
    )
  }

  return {
    flow: 'balance',
    source: sold.source,
    calendar: sold.calendar,
    points: yearByYear(sold.points, bought.points, (s, b) => s - b),
  }
}
