import { expect, it } from 'vitest'
import { mirrorGap, withFreight } from '#model/history/mirrorGap.ts'

it('splits what the importer counts more into freight and the rest', () => {
  const { total, freight, rest } = mirrorGap(100, 110, 1.06)
  expect([total, freight, rest].map((part) => Number(part.toFixed(9)))).toEqual([10, 6, 4])
})

it('leaves a rest below zero where freight is more than the gap, or the gap is below zero', () => {
  expect(mirrorGap(100, 103, 1.06).rest).toBeCloseTo(-3)
  expect(mirrorGap(100, 90, 1.06).rest).toBeCloseTo(-16)
})

it('explains nothing at a factor of one', () => {
  expect(mirrorGap(100, 110, 1)).toEqual({ total: 10, freight: 0, rest: 10 })
})

it('adds freight to what the exporter counts', () => {
  expect(withFreight(100, 1.2)).toBeCloseTo(120)
})
