import { expect, it } from 'vitest'
import { measuredValues } from '#model/history/measuredValues.ts'

const point = (year: number, value: number | null) => {
  return { year, value, status: 'reported' as const, observations: [] }
}

it('divides each value by the number of its own year', () => {
  const gdp = new Map([
    [2022, 400],
    [2023, 500],
  ])
  const values = measuredValues([point(2022, 2), point(2023, 4)], gdp)
  expect(values.map(({ value }) => value)).toEqual([0.005, 0.008])
  expect(values[1]).toEqual({ year: 2023, counted: 4, divisor: 500, value: 0.008 })
})

it('expresses amounts at the prices of a base year', () => {
  const prices = new Map([
    [2010, 80],
    [2020, 100],
  ])
  const [early, late] = measuredValues([point(2010, 8), point(2020, 8)], prices, 100)
  expect([early?.value, late?.value]).toEqual([10, 8])
})

it('leaves missing what is missing, and divides by nothing that is not positive', () => {
  const people = new Map([
    [2001, 10],
    [2003, 0],
  ])
  const points = [point(2001, null), point(2002, 5), point(2003, 5), point(2001, 0)]
  const values = measuredValues(points, people).map(({ value }) => value)
  expect(values).toEqual([null, null, null, 0])
})
