import { expect, it } from 'vitest'
import { spread } from '#charts/marks/spread.ts'

it('moves positions apart, in their order and within their bounds', () => {
  expect(spread([10, 50], 0, 100, 15)).toEqual([10, 50])
  expect(spread([20, 10, 12], 0, 100, 15)).toEqual([40, 10, 25])
  expect(spread([95, 98], 0, 100, 15)).toEqual([85, 100])
})
