import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncrossedLeaders } from '#charts/marks/uncrossedLeaders.ts'

const RIGHT = 100

describe('leaders to labels', () => {
  it('keep their heights where none cross', () => {
    const ends = [
      { x: 90, y: 10 },
      { x: 90, y: 50 },
    ]
    expect(uncrossedLeaders(ends, [12, 48], RIGHT)).toEqual([12, 48])
  })

  it('exchange heights where a short one would be crossed by a long one', () => {
    // The line that ends early lies between, but its leader falls below the other end on its way.
    const ends = [
      { x: 0, y: 40 },
      { x: 90, y: 44 },
    ]
    expect(uncrossedLeaders(ends, [80, 95], RIGHT)).toEqual([95, 80])
  })

  it('never cross, and share out the same heights', () => {
    const end = fc.record({
      x: fc.integer({ min: 0, max: 90 }),
      y: fc.integer({ min: 0, max: 99 }),
    })
    fc.assert(
      fc.property(fc.array(end, { maxLength: 7 }), (ends) => {
        const heights = ends.map((_, index) => index * 15)
        const shared = uncrossedLeaders(ends, heights, RIGHT)
        expect(shared.toSorted((a, b) => a - b)).toEqual(heights)
        ends.forEach((one, i) =>
          ends.forEach((other, j) => {
            if (one.x > other.x) return
            const part = (other.x - one.x) / (RIGHT - one.x)
            const side = one.y + ((shared[i] ?? 0) - one.y) * part - other.y
            expect(side * ((shared[i] ?? 0) - (shared[j] ?? 0))).toBeGreaterThanOrEqual(-1e-9)
          }),
        )
      }),
    )
  })
})
