import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shares } from '#model/history/shares.ts'
import { dollars } from '../cases.ts'

describe('shares', () => {
  it('are parts of what is reported', () => {
    expect(shares([1, 3])).toEqual([0.25, 0.75])
    expect(shares([1, null, 3])).toEqual([0.25, null, 0.75])
  })

  it('tell a part that is zero from one that is missing', () => {
    expect(shares([0, 4])).toEqual([0, 1])
    expect(shares([null, 4])).toEqual([null, 1])
  })

  it('are unknown where there is nothing to share', () => {
    expect(shares([])).toEqual([])
    expect(shares([0, 0])).toEqual([null, null])
    expect(shares([null])).toEqual([null])
  })

  it('add up to one', () => {
    fc.assert(
      fc.property(fc.array(dollars, { minLength: 1 }), (values) => {
        const sum = shares(values).reduce<number>((total, share) => total + (share ?? 0), 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
    )
  })
})
