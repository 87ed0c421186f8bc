import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { expect, test } from 'vitest'
import { TENTH, spreadBetween } from '#model/math/interval80.ts'

test('a tenth of a normal lies beyond so many standard deviations', () => {
  expect(TENTH).toBeCloseTo(normalQuantile(0.9, 0, 1), 12)
})

test.each([
  [1, Math.exp(2 * TENTH), 1],
  [Math.exp(TENTH), 1, 0.5],
  [3e9, 3e9, 0],
  // What is not above zero has no log.
  [0, 3e9, 0],
  [3e9, 0, 0],
  [0, 0, 0],
  [-1, 3e9, 0],
  [3e9, -1, 0],
  [-1, -3, 0],
])('80 %% between %d and %d are the spread %d', (low, high, spread) => {
  expect(spreadBetween(low, high)).toBeCloseTo(spread, 12)
})
