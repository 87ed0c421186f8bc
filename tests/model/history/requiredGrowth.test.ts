import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { REQUIRED_GROWTH, dollars, isClose } from '../cases.ts'

describe('the growth a target needs', () => {
  it.each(REQUIRED_GROWTH)('from 3.1 to 10 in %i years is %f per cent', (years, percent) => {
    expect((requiredGrowth(3.1, 10, years) ?? 0) * 100).toBeCloseTo(percent, 3)
  })

  it('is undefined with no time left, or from or to nothing', () => {
    expect(requiredGrowth(3.1, 10, 0)).toBeNull()
    expect(requiredGrowth(3.1, 10, -1)).toBeNull()
    expect(requiredGrowth(0, 10, 5)).toBeNull()
    expect(requiredGrowth(3.1, 0, 5)).toBeNull()
    expect(requiredGrowth(Number.MIN_VALUE, 10, 1)).toBeNull()
  })

  it('takes just those years from the start to the target', () => {
    fc.assert(
      fc.property(dollars, dollars, fc.integer({ min: 1, max: 50 }), (start, target, years) => {
        fc.pre(target > start * 1.001)
        const growth = requiredGrowth(start, target, years) ?? Number.NaN
        expect(isClose(Math.log(target / start) / Math.log1p(growth), years)).toBe(true)
      }),
    )
  })
})
