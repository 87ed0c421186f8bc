import { describe, expect, it } from 'vitest'
import { exportRatio, tradeBalance } from '#model/history/balance.ts'

describe('the trade balance', () => {
  it('is what was sold less what was bought', () => {
    expect(tradeBalance(2423e6, 706e6)).toBe(1717e6)
  })

  it('is unknown where either flow is unreported, and known where one is zero', () => {
    expect(tradeBalance(null, 3)).toBeNull()
    expect(tradeBalance(5, null)).toBeNull()
    expect(tradeBalance(0, 3)).toBe(-3)
    expect(tradeBalance(5, 0)).toBe(5)
  })
})

describe('the export ratio', () => {
  it('compares exports with exports, not the surplus with anything', () => {
    expect(exportRatio(2423, 706)).toBeCloseTo(3.43, 2)
  })

  it('is unknown if either side is unreported, or nothing was bought', () => {
    expect(exportRatio(null, 706)).toBeNull()
    expect(exportRatio(2423, null)).toBeNull()
    expect(exportRatio(2423, 0)).toBeNull()
    expect(exportRatio(0, 706)).toBe(0)
  })
})
