import { describe, expect, it } from 'vitest'
import { phaseIn } from '#model/levers/phaseIn.ts'
import { model } from '../leverCases.ts'

const lever = (id: string) => {
  const found = model.levers.find((each) => each.id === id)
  if (!found) throw new Error(`no lever ${id}`)
  return found
}

describe('the phase-in', () => {
  it('of an agreement follows the published lags: 24, 85 and 99.5 % in the middle of four years each', () => {
    for (const [years, share] of [
      [2, 0.24],
      [6, 0.85],
      [10, 0.995],
    ] as const) {
      expect(Math.abs(phaseIn(lever('fta'), years) - share)).toBeLessThan(0.04)
    }
  })

  it.each(model.levers.map(({ id }) => id))('of %s is nothing before its first year', (id) => {
    expect(phaseIn(lever(id), -0.01)).toBe(0)
  })

  it.each(model.levers.filter(({ phase }) => phase !== 'fading').map(({ id }) => id))(
    'of %s begins at nothing, rises, and comes to all of it',
    (id) => {
      const shares = Array.from({ length: 60 }, (_, year) => phaseIn(lever(id), year / 2))
      expect(shares[0]).toBe(0)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1)).toBeCloseTo(1, 3)
    },
  )

  it('of a closed border hits in full and halves every year', () => {
    expect([0, 1, 2].map((year) => phaseIn(lever('closure'), year))).toEqual([1, 0.5, 0.25])
  })

  it('of sanctions takes eight years for relief', () => {
    expect([4, 8, 12].map((years) => phaseIn(lever('sanctions'), years))).toEqual([0.5, 1, 1])
  })

  it('of what fades is half gone after its half-life', () => {
    const fading = {
      phase: 'fading',
      phaseYears: 3,
      phaseMidpoint: null,
      phaseScale: null,
    } as const
    expect([0, 3, 6].map((years) => phaseIn(fading, years))).toEqual([1, 0.5, 0.25])
  })
})
