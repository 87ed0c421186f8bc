import { describe, expect, it } from 'vitest'
import { fastestGrowth } from '#model/history/fastestGrowth.ts'
import type { Series, Status, YearValue } from '#model/series.ts'

/** A series of yearly values from 2000 on; `null` is not reported. */
function series(
  source: string,
  values: readonly (number | null)[],
  statuses: readonly Status[] = [],
): Series {
  const points = values.map((value, index): YearValue => {
    return { year: 2000 + index, value, status: statuses[index] ?? 'reported', observations: [] }
  })
  return { source, flow: 'total', calendar: 'gregorian', points }
}

describe('the fastest growth', () => {
  it('is that of any source and year, from the floor up', () => {
    const all = [series('slow', [500, 600, 700]), series('fast', [10, 400, 500, 900])]
    expect(fastestGrowth(all, 500)).toEqual({ source: 'fast', year: 2003, growth: 0.8 })
    expect(fastestGrowth(all, 501)).toMatchObject({ source: 'slow', year: 2002 })
    expect(fastestGrowth(all, 10)).toMatchObject({ source: 'fast', year: 2001, growth: 39 })
  })

  it('never leads over a year that is missing or not reported', () => {
    const gap = { ...series('a', [500, 900]) }
    const points = gap.points.map((point) => ({ ...point, year: point.year * 2 }))
    expect(fastestGrowth([{ ...gap, points }], 0)).toBeNull()
    expect(fastestGrowth([series('a', [500, null, 900])], 0)).toBeNull()
  })

  it('is not that of a claim or a contested figure, and none where nothing rises', () => {
    expect(fastestGrowth([series('a', [500, 900], ['reported', 'contested'])], 0)).toBeNull()
    expect(fastestGrowth([series('a', [500, 900], ['claimed', 'reported'])], 0)).toBeNull()
    expect(fastestGrowth([series('a', [500, 400, 400])], 0)).toBeNull()
    expect(fastestGrowth([], 0)).toBeNull()
    const derived = series('a', [500, 900], ['derived', 'preliminary'])
    expect(fastestGrowth([derived], 0)?.growth).toBeCloseTo(0.8, 12)
  })
})
