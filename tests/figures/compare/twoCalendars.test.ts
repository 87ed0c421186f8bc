import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { figureFor, knownOf, real } from '../../support/packages.ts'

const known = knownOf(real)

describe('scenarios whose bases count by different calendars', () => {
  const link = 'compare=desk~source%3Dun-comtrade-pakistan&between=2-1@2026'
  const outcomeOf = (source?: string) =>
    choose(real.pair, source === undefined ? {} : { source }, known.levers).outcome

  it('are subtracted only after the first was aligned by days, with a badge', () => {
    const { table, legend, caveat } = figureFor(real, 'difference', link)
    const [aligned] = table.rows.map(({ cells }) => cells[2])
    const { base, projection } = outcomeOf('un-comtrade-pakistan')
    const [calendarYear, next] = [2026, 2027].map((year) => projection.total[year - base.year])
    // 1405 runs from 21 March 2026 to 20 March 2027: 286 days of 2026, and 79 of 2027.
    expect(aligned).toBeCloseTo((286 * Number(calendarYear) + 79 * Number(next)) / 365, 0)
    expect(legend).toContainEqual(expect.objectContaining({ label: 'aligned by days' }))
    expect(caveat).toMatch(/different calendars/)
    const same = figureFor(real, 'difference', 'compare=desk~growth%3D5')
    expect(same.legend).toEqual([])
  })

  it('are not subtracted where both lines stand by their own years', () => {
    expect(figureFor(real, 'compare', link).sentence).toMatch(/nothing is subtracted before/)
  })
})
