import { describe, expect, it } from 'vitest'
import { figureFor, real } from '../../support/packages.ts'

describe('the growth required', () => {
  it('has the scenario in the year in which it reaches the target', () => {
    const { table } = figureFor(real, 'required')
    const place = table.columns.findIndex(({ key }) => key === 'scenario')
    const filled = table.rows.filter(({ cells }) => cells[place] !== '')
    expect(filled.map(({ cells }) => cells[0])).toEqual([2034])
    expect(Number(filled[0]?.cells[place])).toBeCloseTo(0.136, 3)
  })

  it('is set beside the best year of any series, and names the floor', () => {
    const { caveat, sources, table } = figureFor(real, 'required', 'target=10@2028')
    expect(caveat).toMatch(/from \$500\sm of trade up: 99\.6\s?% \(IMF.+, 2008\)\.$/)
    expect(sources).toEqual([expect.stringContaining('customs'), expect.stringMatching(/^IMF/)])
    expect(table.columns[4]?.label).toMatch(/from \$500\sm up \(99\.6\s?%\)$/)
    const row = table.rows.find(({ cells }) => cells[0] === 2028)
    expect(Number(row?.cells[4])).toBeCloseTo(Number(row?.cells[2]) / (1163.75 / 583.039 - 1), 9)
  })
})
