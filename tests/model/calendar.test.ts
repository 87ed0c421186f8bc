import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSplitYear, midYear, monthsOf, ownYear, yearOf, type Calendar } from '#model/calendar.ts'

const CALENDARS: readonly Calendar[] = [
  'gregorian',
  'solarHijri',
  'fiscalJuly',
  'fiscalApril',
  'fiscalOctober',
]

describe('a year', () => {
  it('is named by the Gregorian year in which it begins', () => {
    expect(yearOf(1400, 'solarHijri')).toBe(2021)
    expect(ownYear(2021, 'solarHijri')).toBe(1400)
    expect(yearOf(2021, 'fiscalJuly')).toBe(2021)
  })

  it('keeps its name there and back in every calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.constantFrom(...CALENDARS),
        (year, calendar) => {
          expect(yearOf(ownYear(year, calendar), calendar)).toBe(year)
        },
      ),
    )
  })

  it.each<[Calendar, [number, number], [number, number]]>([
    ['gregorian', [2024, 1], [2024, 12]],
    ['solarHijri', [2024, 3], [2025, 3]],
    ['fiscalApril', [2024, 4], [2025, 3]],
    ['fiscalJuly', [2024, 7], [2025, 6]],
    ['fiscalOctober', [2024, 10], [2025, 9]],
  ])('of the %s calendar runs from %j to %j', (calendar, [from, month], [to, lastMonth]) => {
    expect(monthsOf(2024, calendar)).toEqual({
      first: { year: from, month },
      last: { year: to, month: lastMonth },
    })
  })

  it('touches two Gregorian years in every calendar but the Gregorian', () => {
    expect(CALENDARS.filter((calendar) => !isSplitYear(calendar))).toEqual(['gregorian'])
  })

  it('stands on a shared axis where its middle is', () => {
    expect(midYear(2024, 'gregorian')).toBe(2024.5)
    expect(midYear(2024, 'fiscalJuly')).toBe(2025)
    expect(midYear(2024, 'solarHijri')).toBeCloseTo(2024.72, 2)
    expect(midYear(2024, 'fiscalOctober')).toBe(2025.25)
  })
})
