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

  it('takes half of each year where the calendars are half a year apart', () => {
    const calendarYears = series('gregorian', { 2020: 100, 2021: 200 })
    expect(alignedValue(calendarYears, 2020, 'fiscalJuly')).toBeCloseTo(150)
    const fiscalYears = series('fiscalJuly', { 2019: 100, 2020: 200 })
    expect(alignedValue(fiscalYears, 2020, 'gregorian')).toBeCloseTo(150)
  })

  it('takes three quarters of the year in which most days lie', () => {
    const calendarYears = series('gregorian', { 2020: 100, 2021: 200 })
    expect(alignedValue(calendarYears, 2020, 'fiscalApril')).toBeCloseTo(125)
  })

  it('is unknown where one of the two years is', () => {
    expect(alignedValue(series('gregorian', { 2020: 100 }), 2020, 'fiscalJuly')).toBeNull()
    const silent = series('gregorian', { 2020: 100, 2021: null })
    expect(alignedValue(silent, 2020, 'fiscalJuly')).toBeNull()
  })
})
