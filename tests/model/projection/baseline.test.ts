import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseOf, type CategoryShare } from '#model/projection/baseline.ts'
import type { Observation } from '#model/series.ts'
import { BOUGHT, FLOWS, SOLD, dollars, isClose, observation } from '../cases.ts'

const base = (observations: readonly Observation[], mix: readonly CategoryShare[] = []) =>
  baseOf({ source: 'customs', calendar: 'gregorian', flows: FLOWS, observations, mix })

const sold = (year: number, value: number | null) => observation({ year, value, flow: SOLD })
const bought = (year: number, value: number | null) => observation({ year, value, flow: BOUGHT })
const total = (year: number, value: number | null) => observation({ year, value, flow: 'total' })
const share = (
  category: string,
  part: number,
  rest: Partial<CategoryShare> = {},
): CategoryShare => ({
  source: 'customs',
  flow: SOLD,
  category,
  share: part,
  ...rest,
})

describe('the base year', () => {
  it('is the latest in which both flows are known', () => {
    const known = [sold(2023, 5), bought(2023, 3), sold(2024, 6), bought(2024, null), sold(2025, 7)]
    expect(base(known)).toEqual({
      source: 'customs',
      calendar: 'gregorian',
      year: 2023,
      total: 8,
      cells: [
        { flow: SOLD, category: null, value: 5 },
        { flow: BOUGHT, category: null, value: 3 },
      ],
    })
  })

  it('is the latest total where the source knows no flows', () => {
    expect(base([total(2023, 8), total(2024, 9)])).toMatchObject({
      year: 2024,
      total: 9,
      cells: [{ flow: 'total', category: null, value: 9 }],
    })
  })

  it('is the latest total where it is later than the flows', () => {
    expect(base([sold(2023, 5), bought(2023, 3), total(2024, 9)])).toMatchObject({
      year: 2024,
      cells: [{ flow: 'total', value: 9 }],
    })
  })

  it('takes the flows where flows and total are of the same year', () => {
    const known = [sold(2024, 5), bought(2024, 3), total(2024, 9), total(2023, 7)]
    expect(base(known)).toMatchObject({ year: 2024, total: 8 })
    expect(base(known)?.cells).toHaveLength(2)
  })

  it('skips a total that is left blank, and keeps one that is zero', () => {
    expect(base([total(2023, 8), total(2024, null)])).toMatchObject({ year: 2023, total: 8 })
    expect(base([total(2023, 8), total(2024, 0)])).toMatchObject({ year: 2024, total: 0 })
  })

  it('is the year of two flows even if one of them is zero', () => {
    expect(base([sold(2024, 5), bought(2024, 0)])).toMatchObject({ year: 2024, total: 5 })
  })

  it('does not exist without a full year', () => {
    expect(base([])).toBeNull()
    expect(base([sold(2024, 5)])).toBeNull()
    expect(base([observation({ year: 2024, flow: 'total', span: 'part' })])).toBeNull()
    expect(base([observation({ year: 2024, flow: 'total', source: 'ministry' })])).toBeNull()
  })
})

describe('the cells of the base', () => {
  const known = [sold(2024, 200), bought(2024, 100)]
  const cells = (mix: readonly CategoryShare[]) =>
    base(known, mix)?.cells.map(({ flow, category, value }) => [flow, category, value])

  it('are the categories of each flow, and what they leave over', () => {
    expect(cells([share('fuels', 0.5), share('food', 0.25)])).toEqual([
      [SOLD, 'fuels', 100],
      [SOLD, 'food', 50],
      [SOLD, 'rest', 50],
      [BOUGHT, null, 100],
    ])
  })

  it('have no rest where the shares leave nothing over', () => {
    expect(cells([share('fuels', 0.75), share('food', 0.25 - 1e-12)])).toEqual([
      [SOLD, 'fuels', 150],
      [SOLD, 'food', 50],
      [BOUGHT, null, 100],
    ])
  })

  it('work out the rest instead of believing a share for it', () => {
    expect(cells([share('fuels', 0.5), share('rest', 0.4)])?.slice(0, 2)).toEqual([
      [SOLD, 'fuels', 100],
      [SOLD, 'rest', 100],
    ])
  })

  it('leave out the shares of other sources and flows', () => {
    const foreign = [
      share('fuels', 0.5, { source: 'ministry' }),
      share('food', 0.5, { flow: 'DEU-ITA' }),
    ]
    expect(cells(foreign)).toEqual([
      [SOLD, null, 200],
      [BOUGHT, null, 100],
    ])
  })

  it('refuse shares that add up to more than the flow', () => {
    expect(() => cells([share('fuels', 0.7), share('food', 0.4)])).toThrow(RangeError)
  })

  it('add up to their flow, and the flows to the total', () => {
    const parts = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(dollars, dollars, parts, fc.boolean(), (one, other, weights, isFull) => {
        const whole = weights.reduce((sum, weight) => sum + weight, isFull ? 0 : 0.5)
        const mix = weights.map((weight, index) => share(`c${index}`, weight / whole))
        const found = base([sold(2024, one), bought(2024, other)], mix)
        const ofSold = (found?.cells ?? []).filter(({ flow }) => flow === SOLD)
        const sum = ofSold.reduce((all, { value }) => all + value, 0)

        expect(isClose(sum, one)).toBe(true)
        expect(isClose(found?.total ?? 0, one + other)).toBe(true)
        expect(ofSold.every(({ value }) => value >= 0)).toBe(true)
      }),
    )
  })
})
