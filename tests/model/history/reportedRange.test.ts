import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportedRange } from '#model/history/reportedRange.ts'

describe('the range of what is reported', () => {
  it('goes from the lowest to the highest report, the used one among them', () => {
    expect(reportedRange(2.423e9, [1.222e9])).toEqual({ low: 1.222e9, high: 2.423e9 })
    expect(reportedRange(2e9, [1.5e9, 3e9, 2.5e9])).toEqual({ low: 1.5e9, high: 3e9 })
  })

  it('leaves out what is under 1 % of the largest', () => {
    expect(reportedRange(684e6, [20_000, 500e6])).toEqual({ low: 500e6, high: 684e6 })
    expect(reportedRange(684e6, [20_000])).toBeNull()
    expect(reportedRange(20_000, [684e6])).toBeNull()
    expect(reportedRange(20_000, [684e6, 700e6])).toBeNull()
    expect(reportedRange(100, [1])).toEqual({ low: 1, high: 100 })
    expect(reportedRange(100, [0.99])).toBeNull()
  })

  it('is none where nobody else reports anything', () => {
    expect(reportedRange(684e6, [])).toBeNull()
    expect(reportedRange(0, [0])).toBeNull()
    expect(reportedRange(5, [0])).toBeNull()
  })

  it('never lies outside of the reports', () => {
    const amount = fc.double({ min: 1, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(amount, fc.array(amount), (used, others) => {
        const range = reportedRange(used, others)
        if (!range) return
        expect([used, ...others]).toContain(range.low)
        expect([used, ...others]).toContain(range.high)
        expect(range.low).toBeLessThanOrEqual(used)
        expect(range.high).toBeGreaterThanOrEqual(used)
      }),
    )
  })
})
