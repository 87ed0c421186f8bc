import { expect, it } from 'vitest'
import { fractionOf, stepped } from '#ui/numbers/numberRange.ts'

it('steps without floating-point error', () => {
  expect(stepped(0.2, 1, { min: 0, max: 1, step: 0.1 })).toBe(0.3)
})

it('stops at the ends of the range', () => {
  const range = { min: -1, max: 1, step: 0.5 }
  expect(stepped(0.8, 10, range)).toBe(1)
  expect(stepped(0.8, -10, range)).toBe(-1)
})

it('gives the fraction of a value, clamped to the range', () => {
  const range = { min: -20, max: 20, step: 1 }
  expect(fractionOf(0, range)).toBe(0.5)
  expect(fractionOf(30, range)).toBe(1)
  expect(fractionOf(5, { min: 5, max: 5, step: 1 })).toBe(0)
})
