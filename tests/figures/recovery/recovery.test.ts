import { describe, expect, it } from 'vitest'
import { cells } from '../../support/cells.ts'
import { figureFor, real } from '../../support/packages.ts'

describe('recovery after a fall', () => {
  it('is that of falls as large as the scenario’s, with the scenario’s own', () => {
    const { table, sentence } = figureFor(real, 'recovery', 'shock=2026:-20:0&growth=10')
    // Four years for each of two groups, and the scenario itself.
    expect(table.rows).toHaveLength(9)
    expect(table.rows.at(-1)?.cells.slice(1, 4)).toEqual([0.2, '', 3])
    expect(cells('recovery', 'shock=2026:-20:0&growth=10', 'regained').slice(0, 4)).toEqual([
      0.14, 0.466, 0.594, 0.759,
    ])
    // 0.8 × 1.1³ is above 1, and 0.8 × 1.1² is not.
    expect(sentence).toMatch(/In this scenario that takes 3 years\.$/)
  })

  it('says how often all pairs fell, and not of neighbours, whose years were not counted', () => {
    const link = 'shock=2026:-15:0'
    const frequency = cells('recovery', link, 'frequency')
    expect(frequency.slice(0, 4)).toEqual([0.152, 0.152, 0.152, 0.152])
    expect(cells('recovery', link, 'group')[4]).toBe('Neighbours')
    expect(frequency.slice(4, 8)).toEqual(['', '', '', ''])
  })

  it('leaves out groups for which falls as large were not counted', () => {
    const groups = new Set(cells('recovery', 'shock=2026:-30:0', 'group'))
    expect([...groups]).toEqual(['All pairs', expect.stringContaining('This scenario')])
    expect(cells('recovery', 'shock=2026:-30:0', 'fall').slice(0, -1)).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ])
  })

  it('says so where a scenario never recovers, and where nothing was counted', () => {
    const never = figureFor(real, 'recovery', 'shock=2026:-20:0&growth=0').sentence
    expect(never).toMatch(/that has not happened by/)
    const { sentence, draw } = figureFor(real, 'recovery', 'shock=2026:-2:0')
    expect(sentence).toMatch(/was not counted/)
    expect(draw).toBeNull()
  })
})
