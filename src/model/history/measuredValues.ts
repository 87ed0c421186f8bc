import type { Usd, Year } from '#model/units.ts'
import type { YearValue } from '#model/series.ts'

/** A yearly value in another measure, and the two numbers that it is computed from. */
export type MeasuredValue = Readonly<{
  year: Year
  counted: Usd | null
  /** What the value is divided by; `null` where that is not known for the year. */
  divisor: number | null
  value: number | null
}>

/**
 * Converts yearly values: counted × `scale` / divisor. With GDP in current US dollars as divisor the
 * result is a share, with people it is US dollars a head; with an index of prices, and its value in the
 * base year as `scale`, it is US dollars at the prices of the base year.
 *
 * The divisor of a year is of the same days: of another calendar it is to be aligned first.
 *
 * @returns one value for each point, `null` where the point or the divisor is unknown or the divisor
 *   is not positive: nothing is carried over from other years.
 */
export function measuredValues(
  points: readonly YearValue[],
  divisors: ReadonlyMap<Year, number>,
  scale = 1,
): MeasuredValue[] {
  return points.map(({ year, value: counted }) => {
    const divisor = divisors.get(year) ?? null
    const isKnown = counted !== null && divisor !== null && divisor > 0
    return { year, counted, divisor, value: isKnown ? (counted * scale) / divisor : null }
  })
}
