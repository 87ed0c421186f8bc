import { describe, expect, it } from 'vitest'
import { tradeBalance } from '#model/history/balance.ts'
import { exportRatio } from '#model/history/ratio.ts'
import type { Status } from '#model/series.ts'
import { worstStatus } from '#model/history/worstStatus.ts'
import { BOUGHT, series } from '../cases.ts'

const values = (sold: Record<number, number | null>, bought: Record<number, number | null>) =>
  tradeBalance(series(sold), series(bought, { flow: BOUGHT })).points.map(({ year, value }) => [
    year,
    value,
  ])

describe('the trade balance', () => {
  it('is what was sold less what was bought', () => {
    expect(values({ 2024: 2423e6 }, { 2024: 706e6 })).toEqual([[2024, 1717e6]])
  })

  it('is unknown where either flow is unreported, and known where one is zero', () => {
    expect(
      values({ 2021: null, 2022: 5, 2023: 0, 2024: 5 }, { 2021: 3, 2022: null, 2023: 3, 2024: 0 }),
    ).toEqual([
      [2021, null],
      [2022, null],
      [2023, -3],
      [2024, 5],
    ])
  })

  it('covers every year that either flow covers, oldest first', () => {
    expect(values({ 2023: 5, 2024: 6 }, { 2021: 1, 2023: 2 })).toEqual([
      [2021, null],
      [2023, 3],
      [2024, null],
    ])
  })

  it('names the observations of both flows and is derived', () => {
    const balance = tradeBalance(series({ 2024: 5 }), series({ 2024: 3 }, { flow: BOUGHT }))
    expect(balance).toMatchObject({ flow: 'balance', source: 'customs', calendar: 'gregorian' })
    expect(balance.points[0]?.status).toBe('derived')
    expect(balance.points[0]?.observations).toEqual(['DEU-FRA.2024', 'FRA-DEU.2024'])
  })

  it('is as uncertain as its less certain side', () => {
    const points = series({ 2024: 5 }).points.map((point) => ({
      ...point,
      status: 'estimated' as const,
    }))
    const balance = tradeBalance(series({}, { points }), series({ 2024: 3 }, { flow: BOUGHT }))
    expect(balance.points[0]?.status).toBe('estimated')
  })

  it('refuses two sources, and two calendars', () => {
    const sold = series({ 2024: 5 })
    expect(() => tradeBalance(sold, series({ 2024: 3 }, { source: 'ministry' }))).toThrow(
      RangeError,
    )
    expect(() => tradeBalance(sold, series({ 2024: 3 }, { calendar: 'fiscalJuly' }))).toThrow(
      'Cannot subtract customs (fiscalJuly) from customs (gregorian)',
    )
  })
})

it.each<[Status[], Status]>([
  [['reported', 'reported'], 'derived'],
  [['reported', 'preliminary'], 'derived'],
  [['reported', 'estimated'], 'estimated'],
  [['contested', 'assumed'], 'contested'],
  [['preliminary', 'claimed'], 'claimed'],
  [['assumed', 'estimated'], 'assumed'],
  [[], 'derived'],
])('a value computed from %j is %s', (inputs, status) => {
  expect(worstStatus(inputs)).toBe(status)
})

describe('the export ratio', () => {
  it('compares exports with exports, not the surplus with anything', () => {
    expect(exportRatio(2423, 706)).toBeCloseTo(3.43, 2)
  })

  it('is unknown if either side is unreported, or nothing was bought', () => {
    expect(exportRatio(null, 706)).toBeNull()
    expect(exportRatio(2423, null)).toBeNull()
    expect(exportRatio(2423, 0)).toBeNull()
    expect(exportRatio(0, 706)).toBe(0)
  })
})
