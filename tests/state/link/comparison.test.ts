import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  columnOf,
  looksOf,
  withBetween,
  withColumns,
  withoutColumn,
} from '#state/link/comparison.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { readPasted } from '#state/link/pastedLinks.ts'
import { selections } from '../selections.ts'

const DEFAULTS = {
  pair: 'a',
  source: 'imf-2',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}

describe('pasted links', () => {
  test.each([
    ['https://example.org/corridor/?growth=7', { growth: 7 }],
    ['http://localhost:4173/compare/?growth=7&compare=desk#top', { growth: 7, compare: ['desk'] }],
    ['https://a.example/embed/path/?growth=7&controls=1&bus=a', { growth: 7 }],
    ['?growth=7', { growth: 7 }],
    ['growth=7&theme=dark', { growth: 7, theme: 'dark' }],
    ['https://example.org/', {}],
  ])('are read from %s', (text, selection) => {
    expect(readPasted(`  ${text}\n`)).toEqual([{ ok: true, found: text, selection, problems: [] }])
  })

  test.each([
    ['hello', 'noLink'],
    ['javascript:alert(1)', 'noLink'],
    ['https://example.org/?q=trade', 'noParts'],
    ['growth=fast', 'noParts'],
  ])('that are none are named: %s', (text, code) => {
    expect(readPasted(text)).toMatchObject([{ ok: false, code }])
  })

  it('may be several, of which bad ones spoil no other', () => {
    const read = readPasted('?growth=7\n nonsense\nhttps://a.example/?growth=8&utm_source=mail')
    expect(read.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(read[2]).toMatchObject({ problems: [{ code: 'unknown', part: 'utm_source' }] })
    expect(readPasted('a=1 '.repeat(99)).at(-1)).toMatchObject({ code: 'tooMany' })
    expect(readPasted(`growth=7&name=${'x'.repeat(9000)}`)).toMatchObject([{ code: 'tooLong' }])
  })

  it('never throw, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(readPasted(text).length).toBeLessThanOrEqual(7)
      }),
      { numRuns: 2000 },
    )
  })
})

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
