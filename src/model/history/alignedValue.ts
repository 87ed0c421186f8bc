import type { Calendar } from '#model/calendar.ts'
import { periodDays } from '#model/periodDays.ts'
import type { Observation, Series, YearValue } from '#model/series.ts'
import type { Usd, Year } from '#model/units.ts'

/** Amounts of the years of one calendar. */
type YearlyAmounts = Readonly<{
  calendar: Calendar
  points: readonly Pick<YearValue, 'year' | 'value'>[]
}>

const DAY = 86_400_000
/** A month has at most so many days; what is longer is a quarter or half a year. */
const LONGEST_MONTH = 31

/**
 * Returns what yearly amounts come to in a year of another calendar, pro rata by days: each of their
 * years that the other year overlaps counts with the share of its days that lie inside, as if it were
 * the same every day.
 *
 * @returns `null` where one of these years is not known; the value itself in the same calendar
 */
export function alignedValue(
  { calendar: own, points }: YearlyAmounts,
  year: Year,
  calendar: Calendar,
): number | null {
  const valueIn = (at: Year) => points.find((point) => point.year === at)?.value ?? null
  if (own === calendar) return valueIn(year)

  const [first, next] = boundsOf(periodDays(year, null, calendar))
  let sum = 0
  for (const at of [year - 1, year, year + 1]) {
    const [ownFirst, ownNext] = boundsOf(periodDays(at, null, own))
    const shared = Math.min(next, ownNext) - Math.max(first, ownFirst)
    if (shared <= 0) continue
    const value = valueIn(at)
    if (value === null) return null
    sum += (value * shared) / (ownNext - ownFirst)
  }
  return sum
}

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
  const [first, next] = boundsOf(periodDays(year, null, calendar))
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

/** The first day of a period, and the day after its last, as times. */
function boundsOf(
  days: Readonly<{ firstDay: string; lastDay: string }>,
): readonly [number, number] {
  return [Date.parse(days.firstDay), Date.parse(days.lastDay) + DAY]
}
