import { STATUSES, type Status, type YearValue } from '#model/series.ts'
import type { Usd } from '#model/units.ts'

/**
 * Computes one value a year from two lists of yearly values, for every year that either covers,
 * oldest first.
 *
 * @returns `null` in a year that either side does not report: missing is not zero. Each value
 *   names the observations of both sides and is at best `derived`.
 */
export function yearByYear(
  one: readonly YearValue[],
  other: readonly YearValue[],
  compute: (one: Usd, other: Usd) => Usd,
): YearValue[] {
  const ones = byYear(one)
  const others = byYear(other)
  const years = [...new Set([...ones.keys(), ...others.keys()])].toSorted((a, b) => a - b)

  return years.map((year) => {
    const [a, b] = [ones.get(year), others.get(year)]
    const inputs = [a, b].filter((input) => input !== undefined)
    const isKnown = a && b && a.value !== null && b.value !== null
    return {
      year,
      value: isKnown ? compute(a.value, b.value) : null,
      status: worstStatus(inputs.map(({ status }) => status)),
      observations: inputs.flatMap(({ observations }) => observations),
    }
  })
}

/**
 * The status of a value computed from others: `derived`, or the least certain of `inputs` where
 * that is less certain still, such as `estimated`. {@link STATUSES} is the order of certainty.
 */
export function worstStatus(inputs: readonly Status[]): Status {
  const rank = Math.max(
    STATUSES.indexOf('derived'),
    ...inputs.map((status) => STATUSES.indexOf(status)),
  )
  return STATUSES[rank] ?? 'derived'
}

function byYear(points: readonly YearValue[]): Map<number, YearValue> {
  return new Map(points.map((point) => [point.year, point]))
}
