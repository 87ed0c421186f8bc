import type { Calendar } from '#model/calendar.ts'
import { periodBounds } from '#model/periodDays.ts'
import type { Observation, Series } from '#model/series.ts'
import type { Usd, Year } from '#model/units.ts'

const DAY = 86_400_000
/** A month has at most so many days; what is longer is a quarter or half a year. */
const LONGEST_MONTH = 31

/**
 * Returns what the months of a series add up to in a year of another calendar, where these months are
 * its days exactly. Those of the solar Hijri calendar begin on other days than Gregorian ones, so
 * that neither add up to years of the other.
 *
 * @returns `null` where a month is not reported, or months do not begin and end with the year
 */
export function sumOfMonths(
  observations: readonly Observation[],
  { source, flow }: Series,
  year: Year,
  calendar: Calendar,
): Usd | null {
  const [first, next] = periodBounds(year, null, calendar)
  const months = observations
    .filter((each) => each.source === source && each.flow === flow)
    .filter(({ span, preferred }) => span === 'part' && preferred)
    .map((each) => ({ value: each.value, bounds: boundsOf(each) }))
    .filter(({ bounds: [from, to] }) => to - from <= LONGEST_MONTH * DAY)
    .filter(({ bounds: [from, to] }) => from < next && to > first)
    .toSorted((a, b) => a.bounds[0] - b.bounds[0])

  let [sum, end] = [0, first]
  for (const { value, bounds } of months) {
    if (value === null || bounds[0] !== end) return null
    sum += value
    end = bounds[1]
  }
  return end === next ? sum : null
}

/** The first day of an observation, and the day after its last, as times. */
function boundsOf({ firstDay, lastDay }: Observation): readonly [number, number] {
  return [Date.parse(firstDay), Date.parse(lastDay) + DAY]
}
