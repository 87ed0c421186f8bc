import { describe, expect, it } from 'vitest'
import type { Observation } from '#model/series.ts'
import { lastReported, seriesOf, totalSeries } from '#model/history/seriesOf.ts'
import { BOUGHT, FLOWS, SOLD, observation, series } from '../cases.ts'

const both = (year: number, sold: number | null, bought: number | null): Observation[] => [
  observation({ year, value: sold, flow: SOLD }),
  observation({ year, value: bought, flow: BOUGHT }),
]
const total = (known: readonly Observation[]) =>
  totalSeries(known, 'customs', FLOWS).points.map(({ year, value, status }) => [
    year,
    value,
    status,
  ])

describe('a series', () => {
  it('holds the preferred figure of each whole year, oldest first', () => {
    const { points } = seriesOf(
      [
        observation({ year: 2024, value: 5 }),
        observation({ year: 2022, value: 3 }),
        observation({ year: 2022, value: 99, preferred: false, id: 'rival' }),
        observation({ year: 2025, value: 1, span: 'part' }),
        observation({ year: 2023, value: 7, source: 'ministry' }),
        observation({ year: 2023, value: 8, flow: BOUGHT }),
      ],
      'customs',
      SOLD,
    )
    expect(points).toEqual(series({ 2022: 3, 2024: 5 }).points)
  })

  it('tells a year left blank from a year of zero and from a year that is absent', () => {
    const { points } = seriesOf(
      [observation({ year: 2020, value: null }), observation({ year: 2022, value: 0 })],
      'customs',
      SOLD,
    )
    expect(points.map(({ year, value }) => [year, value])).toEqual([
      [2020, null],
      [2022, 0],
    ])
  })

  it('keeps the calendar of its source, even where it has no points', () => {
    const known = [observation({ year: 2024, calendar: 'fiscalJuly' })]
    expect(seriesOf(known, 'customs', SOLD).calendar).toBe('fiscalJuly')
    expect(seriesOf(known, 'customs', BOUGHT)).toMatchObject({
      calendar: 'fiscalJuly',
      points: [],
    })
    expect(seriesOf([], 'customs', SOLD)).toMatchObject({ calendar: 'gregorian', points: [] })
  })

  it('refuses two preferred figures for one year, and two calendars', () => {
    const first = observation({ year: 2024, id: 'first' })
    const twice = [first, observation({ year: 2024, id: 'second' })]
    const mixed = [first, observation({ year: 2025, id: 'second', calendar: 'fiscalJuly' })]
    expect(() => seriesOf(twice, 'customs', SOLD)).toThrow(/first and second/)
    expect(() => seriesOf(mixed, 'customs', SOLD)).toThrow(RangeError)
  })
})

describe('the total', () => {
  it('is the source’s own where it gives one, whatever its flows add up to', () => {
    const own = observation({ year: 2024, value: 9, flow: 'total' })
    expect(total([...both(2024, 5, 3), own])).toEqual([[2024, 9, 'reported']])
  })

  it('is otherwise the sum of both flows, and says that it is derived', () => {
    expect(total(both(2024, 5, 3))).toEqual([[2024, 8, 'derived']])
    expect(totalSeries(both(2024, 5, 3), 'customs', FLOWS).points[0]?.observations).toEqual([
      'DEU-FRA.2024',
      'FRA-DEU.2024',
    ])
  })

  it('is the sum where the source leaves its own total blank', () => {
    const blank = observation({ year: 2024, value: null, flow: 'total' })
    expect(total([...both(2024, 5, 3), blank])).toEqual([[2024, 8, 'derived']])
    expect(total([blank])).toEqual([[2024, null, 'reported']])
  })

  it('is unknown where only one flow is known, for a missing flow is not zero', () => {
    expect(total(both(2024, 5, null))).toEqual([[2024, null, 'derived']])
    expect(total([observation({ year: 2024, value: 5 })])).toEqual([[2024, null, 'derived']])
    expect(total(both(2024, 5, 0))).toEqual([[2024, 5, 'derived']])
  })

  it('covers the years of totals and flows, oldest first', () => {
    const own = observation({ year: 2022, value: 9, flow: 'total' })
    const later = observation({ year: 2026, value: 10, flow: 'total' })
    expect(total([later, ...both(2024, 5, 3), own, ...both(2021, 1, 1)])).toEqual([
      [2021, 2, 'derived'],
      [2022, 9, 'reported'],
      [2024, 8, 'derived'],
      [2026, 10, 'reported'],
    ])
  })

  it('names itself and its source', () => {
    expect(totalSeries(both(2024, 5, 3), 'customs', FLOWS)).toMatchObject({
      flow: 'total',
      source: 'customs',
      calendar: 'gregorian',
    })
  })
})

describe('the last reported year', () => {
  it('is the latest that has a value, and zero is a value', () => {
    expect(lastReported(series({ 2022: 5, 2023: 0, 2024: null }))).toMatchObject({
      year: 2023,
      value: 0,
    })
  })

  it('is none where nothing is reported', () => {
    expect(lastReported(series({}))).toBeNull()
    expect(lastReported(series({ 2024: null }))).toBeNull()
  })
})
