import { describe, expect, it } from 'vitest'
import { ownSpread } from '#model/chance/ownSpread.ts'
import type { Series, YearValue } from '#model/series.ts'

function seriesOf(values: readonly (number | null)[], status: YearValue['status'] = 'reported') {
  const points = values.map((value, index) => ({
    year: 1980 + index,
    value,
    status,
    observations: [],
  }))
  return { flow: 'total', source: 'customs', calendar: 'gregorian', points } satisfies Series
}

/** Doubles and halves in turn. */
const zigzag = (count: number) => Array.from({ length: count }, (_, year) => 2 ** (year % 2))

describe('the spread of a pair itself', () => {
  it('is the standard deviation of its yearly log growth', () => {
    const own = ownSpread(seriesOf(zigzag(12)))
    expect(own).toMatchObject({ found: 11, counted: 11 })
    expect(own.deviation).toBeCloseTo(Math.log(2) * Math.sqrt(120 / 110), 6)
  })

  it('counts totals that are derived from both flows', () => {
    expect(ownSpread(seriesOf(zigzag(12), 'derived'))).toEqual(ownSpread(seriesOf(zigzag(12))))
  })

  it('counts the latest thirty changes, of all that are found', () => {
    const early = [1, 100, 1, 100, 1, 100, 1, 100, 1]
    const own = ownSpread(seriesOf([...early, ...zigzag(30)]))
    expect(own).toMatchObject({ found: 38, counted: 30 })
    expect(own.deviation).toBeCloseTo(ownSpread(seriesOf([1, ...zigzag(30)])).deviation, 12)
  })

  it('counts changes between consecutive years that are reported and above nothing', () => {
    const gappy = zigzag(12).map((value, year) => (year % 4 === 0 ? null : value))
    expect(ownSpread(seriesOf(gappy)).found).toBe(6)
    expect(ownSpread(seriesOf([1, 2, 0, 1, 2])).found).toBe(2)
    const whole = seriesOf(zigzag(12))
    const skipped = { ...whole, points: whole.points.filter(({ year }) => year % 3 !== 0) }
    expect(ownSpread(skipped).found).toBe(4)
  })

  it('is nothing below two changes', () => {
    for (const values of [[], [1], [1, 2]]) {
      expect(ownSpread(seriesOf(values)).deviation).toBe(0)
    }
  })
})
