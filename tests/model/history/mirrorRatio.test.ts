import { describe, expect, it } from 'vitest'
import { mirrorRatio } from '#model/history/mirrorRatio.ts'

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
  })
})
