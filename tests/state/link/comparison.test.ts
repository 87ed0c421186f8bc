import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnOf,
  looksOf,
  withBetween,
  withColumns,
  withoutColumn,
} from '#state/link/comparison.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { selections } from '../selections.ts'

const DEFAULTS = {
  pair: 'a',
  source: 'imf-2',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}

describe('the columns of a comparison', () => {
  it('hold any scenario that the app can make and that is short enough', () => {
    fc.assert(
      fc.property(selections, fc.string(), (selection, name) => {
        const link = columnOf(selection, name.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''), DEFAULTS)
        if (link === null) return
        const { selection: read, problems } = readLink(writeLink(withColumns({}, [link])))
        expect(problems).toEqual([])
        expect(read.compare).toEqual(['desk', 'baseline', link])
      }),
    )
  })

  it('say that nothing is moved by the growth that holds anyway', () => {
    expect(columnOf({}, '', DEFAULTS)).toBe('growth=5')
    expect(columnOf({ theme: 'dark' }, ' Plain ', DEFAULTS)).toBe('name=Plain')
  })

  it('are added once, and removed with those set against each other', () => {
    const added = withColumns({ growth: 3 }, ['growth=7', 'baseline', 'growth=7', 'growth=8'])
    expect(added.compare).toEqual(['desk', 'baseline', 'growth=7', 'growth=8'])

    const between = { from: 2, to: 4, year: 2030 }
    expect(withoutColumn({ ...added, between }, 'growth=7')).toEqual({
      growth: 3,
      compare: ['desk', 'baseline', 'growth=8'],
      between: { from: 2, to: 3, year: 2030 },
    })
    expect(withoutColumn({ ...added, between }, 'baseline')).not.toHaveProperty('between')
  })

  it('change places where one is to be set against itself', () => {
    const now = { from: 2, to: 1, year: 2030 }
    expect(withBetween({}, now, { to: 3 }).between).toEqual({ from: 2, to: 3, year: 2030 })
    expect(withBetween({}, now, { to: 2 }).between).toEqual({ from: 1, to: 2, year: 2030 })
  })

  it('tell what only changes how they are looked at', () => {
    const { selection } = readLink('growth=5&theme=dark&tables=1&name=a&pair=b&draws=fat')
    expect(new Set(looksOf(selection))).toEqual(new Set(['theme', 'tables', 'draws']))
  })
})
