import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readLink, writeLink } from '#state/link/link.ts'

describe('a list in a link', () => {
  const shock = (year: number, change = -15) => ({ year, change, recovery: 2 })
  const lever = (id: string, strength = 1) => ({ lever: id, strength, year: 2027 })
  const years = Array.from({ length: 22 }, (_, index) => 2025 + index)

  test.each([
    [
      'shock=2025:-15:2~2025:-3:1~2026:-15:2',
      { shocks: [shock(2025), shock(2026)] },
      'second',
      '2025:-3:1',
    ],
    ['shock=2025:-15:2~soon~2026:-15:2', { shocks: [shock(2025), shock(2026)] }, 'leftOut', 'soon'],
    ['shock=2025:-101:2~2026:-15:2', { shocks: [shock(2026)] }, 'leftOut', '2025:-101:2'],
    [
      'levers=fta:1@2027~fta:2@2028~ports:1@2027',
      { levers: [lever('fta'), lever('ports')] },
      'second',
      'fta:2@2028',
    ],
    ['levers=fta:all@2027~ports:1@2027', { levers: [lever('ports')] }, 'leftOut', 'fta:all@2027'],
    [
      `shock=${years.map((year) => `${year}:-15:2`).join('~')}`,
      { shocks: years.slice(0, 20).map((year) => shock(year)) },
      'full',
      '2045:-15:2',
    ],
  ])('loses a piece of %s alone, and says why', (link, selection, code, found) => {
    const part = link.slice(0, link.indexOf('='))
    expect(readLink(`start=3.1&${link}`)).toEqual({
      selection: { start: 3.1, ...selection },
      problems: [{ code, part, found }],
    })
  })

  it('names every piece that it loses', () => {
    const { selection, problems } = readLink('shock=2025:-15:2~2025:-3:1~soon~2025:-4:1~2026:-15:2')
    expect(selection.shocks).toEqual([shock(2025), shock(2026)])
    expect(problems.map((problem) => 'found' in problem && problem.found)).toEqual([
      '2025:-3:1',
      'soon',
      '2025:-4:1',
    ])
  })

  test.each([
    'shock=2025:-15:2~2026:−15:2',
    'shock=2025:-15:2%257E2026:-15:2',
    'shock=2025:-15:2~%202026:-15:2).',
  ])('loses none that was only changed on its way: %s', (link) => {
    expect(readLink(link)).toEqual({
      selection: { shocks: [shock(2025), shock(2026)] },
      problems: [],
    })
  })

  it('keeps of any two lists what can be read, whatever stands between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (junk) => {
        const piece = encodeURIComponent(junk)
        const { selection } = readLink(`levers=fta:1@2027~${piece}~ports:1@2027&growth=7`)
        expect(selection.levers?.[0]).toEqual(lever('fta'))
        expect(selection.levers?.at(-1)?.lever).toBe('ports')
        expect(readLink(writeLink(selection))).toEqual({ selection, problems: [] })
      }),
    )
  })
})
