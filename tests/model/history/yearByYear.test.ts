import { describe, expect, it } from 'vitest'
import type { Status } from '#model/series.ts'
import { yearByYear } from '#model/history/yearByYear.ts'
import { BOUGHT, series } from '../cases.ts'

type Values = Record<number, number | null>

function differences(one: Values, other: Values) {
  return yearByYear(series(one).points, series(other, { flow: BOUGHT }).points, (a, b) => a - b)
}

describe('a value worked out from two series', () => {
  it('is unknown where either is unreported, and known where one is zero', () => {
    const points = differences(
      { 2021: null, 2022: 5, 2023: 0, 2024: 5 },
      { 2021: 3, 2022: null, 2023: 3, 2024: 0 },
    )
    expect(points.map(({ year, value }) => [year, value])).toEqual([
      [2021, null],
      [2022, null],
      [2023, -3],
      [2024, 5],
    ])
  })

  it('covers every year that either covers, oldest first', () => {
    const points = differences({ 2023: 5, 2024: 6 }, { 2021: 1, 2023: 2 })
    expect(points.map(({ year, value }) => [year, value])).toEqual([
      [2021, null],
      [2023, 3],
      [2024, null],
    ])
  })

  it('names the observations of both', () => {
    expect(differences({ 2024: 5 }, { 2024: 3 })[0]?.observations).toEqual([
      'DEU-FRA.2024',
      'FRA-DEU.2024',
    ])
  })

  it.each<[Status, Status, Status]>([
    ['reported', 'reported', 'derived'],
    ['reported', 'preliminary', 'derived'],
    ['reported', 'estimated', 'estimated'],
    ['contested', 'assumed', 'contested'],
    ['preliminary', 'claimed', 'claimed'],
    ['assumed', 'estimated', 'assumed'],
  ])('is of a %s and a %s value itself %s', (one, other, expected) => {
    const point = (status: Status) =>
      series({ 2024: 5 }).points.map((each) => ({ ...each, status }))
    const [computed] = yearByYear(point(one), point(other), (a, b) => a + b)
    expect(computed?.status).toBe(expected)
  })
})
