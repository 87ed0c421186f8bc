import { describe, expect, it } from 'vitest'
import { sumOfMonths } from '#model/history/sumOfMonths.ts'
import { periodDays } from '#model/periodDays.ts'
import type { Observation, Series } from '#model/series.ts'

const YEARS: Series = { flow: 'DEU-FRA', source: 'customs', calendar: 'gregorian', points: [] }

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

describe('sumOfMonths', () => {
  /** One month a power of two, so that each sum tells its months. */
  const months = Array.from({ length: 24 }, (_, index) => monthOf(index, 2 ** index))

  it('is the sum of exactly the months of the other year, in any order', () => {
    const expected = 2 ** 18 - 2 ** 6
    expect(sumOfMonths(months.toReversed(), YEARS, 2020, 'fiscalJuly')).toBe(expected)
    expect(sumOfMonths(months, YEARS, 2020, 'fiscalApril')).toBe(2 ** 15 - 2 ** 3)
  })

  it('is unknown where a month is missing or silent, and for Iranian years', () => {
    expect(sumOfMonths(months, YEARS, 2021, 'fiscalJuly')).toBeNull()
    expect(sumOfMonths(months.toSpliced(8, 1), YEARS, 2020, 'fiscalJuly')).toBeNull()
    const silent = months.with(8, monthOf(8, null))
    expect(sumOfMonths(silent, YEARS, 2020, 'fiscalJuly')).toBeNull()
    expect(sumOfMonths(months, YEARS, 2020, 'solarHijri')).toBeNull()
  })

  it('takes no quarters, rivals or other sources for months', () => {
    const quarter = { ...monthOf(6, 1000), id: 'quarter', lastDay: '2020-09-30' }
    const rival = { ...monthOf(6, 1000), id: 'rival', preferred: false }
    const other = { ...monthOf(6, 1000), id: 'other', source: 'bank' }
    const all = [quarter, rival, other, ...months]
    expect(sumOfMonths(all, YEARS, 2020, 'fiscalJuly')).toBe(2 ** 18 - 2 ** 6)
  })
})
