import { describe, expect, it } from 'vitest'
import { asymmetry, mirrorRatio } from '#model/history/asymmetry.ts'

describe('mirror figures', () => {
  it('agree at a ratio of one', () => {
    expect(mirrorRatio(500, 500)).toBe(1)
    expect(mirrorRatio(500, 1000)).toBe(0.5)
    expect(mirrorRatio(0, 1000)).toBe(0)
  })

  it('cannot be compared if either is missing, and have no ratio to zero', () => {
    expect(mirrorRatio(null, 500)).toBeNull()
    expect(mirrorRatio(500, null)).toBeNull()
    expect(mirrorRatio(500, 0)).toBeNull()
    expect(asymmetry(null, 500)).toBeNull()
    expect(asymmetry(500, null)).toBeNull()
    expect(asymmetry(500, 0)).toBe(500)
  })

  it('lie apart by their difference', () => {
    expect(asymmetry(300, 500)).toBe(-200)
    expect(asymmetry(500, 300)).toBe(200)
  })

  it('do not differ by freight once the factor has taken it out', () => {
    expect(asymmetry(500, 530, 1.06)).toBeCloseTo(0, 9)
  })

  it('are not compared with a factor that would add freight', () => {
    expect(() => asymmetry(500, 530, 0.94)).toThrow(RangeError)
    expect(() => asymmetry(500, 530, Number.NaN)).toThrow(RangeError)
  })
})
