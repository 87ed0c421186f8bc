import { describe, expect, it } from 'vitest'
import { alignedValue, sumOfMonths } from '#model/history/alignedValue.ts'
import type { Calendar } from '#model/calendar.ts'
import { periodDays } from '#model/periodDays.ts'
import type { Observation, Series } from '#model/series.ts'

function series(calendar: Calendar, values: Readonly<Record<number, number | null>>): Series {
  const points = Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    status: 'reported' as const,
    observations: [],
  }))
  return { flow: 'DEU-FRA', source: 'customs', calendar, points }
}

describe('alignedValue', () => {
  it('is the value itself in the same calendar', () => {
    expect(alignedValue(series('gregorian', { 2020: 5 }), 2020, 'gregorian')).toBe(5)
  })

  it('takes of each year the share of its days that lie inside', () => {
    const calendarYears = series('gregorian', { 2020: 366, 2021: 730 })
    // July to December has 184 days, January to June 181: one a day, then two a day.
    expect(alignedValue(calendarYears, 2020, 'fiscalJuly')).toBeCloseTo(184 + 2 * 181, 9)
    expect(alignedValue(calendarYears, 2020, 'fiscalApril')).toBeCloseTo(275 + 2 * 90, 9)
    const fiscalYears = series('fiscalJuly', { 2019: 366, 2020: 730 })
    expect(alignedValue(fiscalYears, 2020, 'gregorian')).toBeCloseTo(182 + 2 * 184, 9)
  })

  it('knows the days of Iranian years', () => {
    // 1402 ran from 21 March 2023 to 19 March 2024.
    const calendarYears = series('gregorian', { 2023: 365, 2024: 732 })
    expect(alignedValue(calendarYears, 2023, 'solarHijri')).toBeCloseTo(286 + 2 * 79, 9)
  })

  it('is unknown where one of the two years is', () => {
    expect(alignedValue(series('gregorian', { 2020: 100 }), 2020, 'fiscalJuly')).toBeNull()
    const silent = series('gregorian', { 2020: 100, 2021: null })
    expect(alignedValue(silent, 2020, 'fiscalJuly')).toBeNull()
  })
})

describe('sumOfMonths', () => {
  const july = series('gregorian', {})
  /** One month a power of two, so that each sum tells its months. */
  const months = Array.from({ length: 24 }, (_, index) => monthOf(index, 2 ** index))

  function monthOf(index: number, value: number | null): Observation {
    const [year, month] = [2020 + Math.floor(index / 12), (index % 12) + 1]
    return {
      ...periodDays(year, month, 'gregorian'),
      id: `${year}-${month}`,
      flow: 'DEU-FRA',
      source: 'customs',
      calendar: 'gregorian',
      year,
      span: 'part',
      value,
      status: 'reported',
      formula: null,
      note: null,
      bibliography: [],
      preferred: true,
    }
  }

  it('is the sum of exactly the months of the other year, in any order', () => {
    const expected = 2 ** 18 - 2 ** 6
    expect(sumOfMonths(months.toReversed(), july, 2020, 'fiscalJuly')).toBe(expected)
    expect(sumOfMonths(months, july, 2020, 'fiscalApril')).toBe(2 ** 15 - 2 ** 3)
  })

  it('is unknown where a month is missing or silent, and for Iranian years', () => {
    expect(sumOfMonths(months, july, 2021, 'fiscalJuly')).toBeNull()
    expect(sumOfMonths(months.toSpliced(8, 1), july, 2020, 'fiscalJuly')).toBeNull()
    const silent = months.with(8, monthOf(8, null))
    expect(sumOfMonths(silent, july, 2020, 'fiscalJuly')).toBeNull()
    expect(sumOfMonths(months, july, 2020, 'solarHijri')).toBeNull()
  })

  it('takes no quarters, rivals or other sources for months', () => {
    const quarter = { ...monthOf(6, 1000), id: 'quarter', lastDay: '2020-09-30' }
    const rival = { ...monthOf(6, 1000), id: 'rival', preferred: false }
    const other = { ...monthOf(6, 1000), id: 'other', source: 'bank' }
    const all = [quarter, rival, other, ...months]
    expect(sumOfMonths(all, july, 2020, 'fiscalJuly')).toBe(2 ** 18 - 2 ** 6)
  })
})
