import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readLink, scenarioLink, writeLink } from '#state/link/link.ts'
import { selections } from '../selections.ts'

describe('a comparison in a link', () => {
  it('holds scenarios as their own links, readable in the address bar', () => {
    const column = scenarioLink({
      name: 'Slow border',
      target: { value: 10, year: 2034 },
      levers: [
        { lever: 'fta', strength: 1, year: 2027 },
        { lever: 'border', strength: 5, year: 2026 },
      ],
    })
    const link = writeLink({ growth: 5, compare: ['desk', 'baseline', column ?? ''] })
    expect(link).toBe(
      'growth=5&compare=desk~baseline~target=10@2034%26levers=fta:1@2027%257Eborder:5@2026' +
        '%26name=Slow%2520border',
    )
    expect(readLink(link).selection.compare).toEqual(['desk', 'baseline', column])
  })

  it('keeps every assumption of any scenario, and nothing else', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const column = scenarioLink(selection)
        if (column === null) return
        const { compare } = readLink(writeLink({ compare: ['desk', column] })).selection
        const { growthOf, ...back } = readLink(compare?.[1] ?? '').selection
        expect(selection).toMatchObject(back)
        expect(growthOf).toEqual(selection.growthOf)
        expect(back).not.toHaveProperty('theme')
      }),
    )
  })

  it('opens whatever was typed into it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (junk) => {
        const { selection } = readLink(`compare=${junk}`)
        expect(readLink(writeLink(selection))).toEqual({ selection, problems: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['nobody', 'nobody', 'leftOut'],
    ['growth=fast', 'growth=fast', 'leftOut'],
    ['growth=5%26theme=dark', 'growth=5&theme=dark', 'leftOut'],
    ['compare=desk', 'compare=desk', 'leftOut'],
    ['growth=7', 'growth=7', 'second'],
    ['', '', 'leftOut'],
  ])('leaves out %j alone, and names it', (piece, found, code) => {
    const { selection, problems } = readLink(`compare=desk~growth=7~${piece}~growth=9`)
    expect(selection.compare).toEqual(['desk', 'growth=7', 'growth=9'])
    expect(problems).toEqual([{ code, part: 'compare', found }])
  })

  it('holds six, and names the seventh', () => {
    const { selection, problems } = readLink(
      `compare=${[1, 2, 3, 4, 5, 6, 7, 8].map((growth) => `growth=${growth}`).join('~')}`,
    )
    expect(selection.compare).toHaveLength(6)
    expect(problems).toEqual([{ code: 'full', part: 'compare', found: 'growth=7' }])
  })

  it('of no scenario that can be read is the default one, and says so', () => {
    expect(readLink('compare=nobody')).toEqual({
      selection: {},
      problems: [{ code: 'malformed', part: 'compare', found: 'nobody' }],
    })
  })

  it('has no room for a scenario as long as a book', () => {
    const long = Array.from({ length: 90 }, (_, index) => `growth.DEU-FRA.c${index}=12.5`).join('&')
    expect(scenarioLink(readLink(long).selection)).toBeNull()
    expect(readLink(`compare=desk~${encodeURIComponent(long)}`).problems).toHaveLength(1)
  })

  test.each(['1-1@2030', '0-1@2030', '1-7@2030', '1-2@30', '1-2', '2@2030'])(
    'sets no columns against each other by %s',
    (between) => {
      expect(readLink(`between=${between}`).selection).toEqual({})
    },
  )
})
