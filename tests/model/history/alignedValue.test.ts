import { describe, expect, it } from 'vitest'
import { alignedValue } from '#model/history/alignedValue.ts'
import type { Calendar } from '#model/calendar.ts'
import type { Series } from '#model/series.ts'

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
