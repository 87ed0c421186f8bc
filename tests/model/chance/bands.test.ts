import { describe, expect, it } from 'vitest'
import { bandsOf, type Draws } from '#model/chance/bands.ts'
import { chanceOf } from '#model/chance/targetChance.ts'

/** Paths side by side: each inner list is one year. */
function draws(...years: readonly (readonly number[])[]): Draws {
  const paths = years[0]?.length ?? 0
  return {
    firstYear: 2024,
    years: years.length - 1,
    paths,
    values: Float32Array.from(years.flat()),
  }
}

const NO_SHIFT = [1, 1, 1]

describe('bands', () => {
  it('name their years, and end with the draws', () => {
    const { bands, shifts } = bandsOf(draws([1, 1], [2, 2]), [1, 2, 3, 4])
    expect(bands.map(({ year }) => year)).toEqual([2024, 2025])
    expect(shifts).toHaveLength(2)
  })

  it('move the middle of the draws onto the line, and the ends with it', () => {
    const even = Array.from({ length: 2000 }, (_, path) => 100 + path / 10)
    const { bands, shifts } = bandsOf(draws(even), [100])
    expect(shifts[0]).toBeCloseTo(0.5, 2)
    const [band] = bands
    expect(band?.p50).toBe(100)
    expect([band?.p2, band?.p10, band?.p25].map((usd) => Math.round(usd ?? 0))).toEqual([
      52, 60, 75,
    ])
    expect([band?.p75, band?.p90, band?.p97].map((usd) => Math.round(usd ?? 0))).toEqual([
      125, 140, 148,
    ])
  })

  it('are zero, and no target is reached, where draws are too small for their numbers', () => {
    const none = draws([0, 0, 0])
    const { bands, shifts } = bandsOf(none, [1e-60])
    expect(bands).toEqual([
      { year: 2024, p2: 0, p10: 0, p25: 0, p50: 1e-60, p75: 0, p90: 0, p97: 0 },
    ])
    expect(chanceOf(none, shifts, 10)).toEqual([{ year: 2024, at: 0, by: 0 }])
  })

  it('keep one year apart from the next', () => {
    const { bands } = bandsOf(draws([1, 1, 1, 1], [9, 9, 9, 9], [1, 1, 1, 1]), [1, 9, 1])
    for (const { p2, p50, p97 } of bands) {
      expect(p97 / p50).toBeLessThan(1.005)
      expect(p2 / p50).toBeGreaterThan(0.995)
    }
  })

  it('take the lower of two middles', () => {
    const { bands } = bandsOf(draws([50, 50, 200, 200]), [100])
    expect(bands[0]?.p90).toBeCloseTo(400, -1)
    expect(bands[0]?.p10).toBeCloseTo(100, -1)
  })

  it('are nothing where the line is nothing', () => {
    const { bands, shifts } = bandsOf(draws([0, 0], [3, 5]), [0, 4])
    expect(bands[0]).toEqual({ year: 2024, p2: 0, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0, p97: 0 })
    expect(shifts[0]).toBe(1)
  })

  it('are never endless, however far draws lie from the line', () => {
    const far = Array.from({ length: 10 }, (_, path) => (path < 8 ? 1 : 1e12))
    const [band] = bandsOf(draws(far), [1]).bands
    expect(band?.p75).toBeCloseTo(1, 2)
    expect(band?.p97).toBeGreaterThan(500)
    expect(Number.isFinite(band?.p97)).toBe(true)
  })
})

describe('chances', () => {
  it('count who is there in a year, and who has been there by then', () => {
    const some = draws([1, 1, 1, 1], [1, 3, 5, 5], [5, 1, 1, 5])
    expect(chanceOf(some, NO_SHIFT, 5)).toEqual([
      { year: 2024, at: 0, by: 0 },
      { year: 2025, at: 0.5, by: 0.5 },
      { year: 2026, at: 0.5, by: 0.75 },
    ])
  })

  it('move the draws as bands do', () => {
    const some = draws([2, 4, 6, 8], [2, 4, 6, 8])
    expect(chanceOf(some, [1, 0.5], 4).map(({ at }) => at)).toEqual([0.75, 0.25])
  })
})
