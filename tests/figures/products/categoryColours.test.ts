import { describe, expect, it } from 'vitest'
import { colouredLayers } from '#figures/products/categoryColours.ts'
import { HS_GROUPS } from '#imports/packages/hsGroups.ts'
import { figureFor, real } from '../../support/packages.ts'

const groups = real.pair.categories.filter(({ level }) => level === 'group')

describe('the colour of goods', () => {
  it('is one of its own for every group of the shipped pair', () => {
    const colours = colouredLayers(groups, real.pair).map(({ colour }) => colour)
    expect(new Set(colours).size).toBe(groups.length)
    expect(colours).not.toContain('rest')
  })

  it('is one of its own for every group of an imported pair', () => {
    const categories = HS_GROUPS.map(({ id, name, chapters }) => ({
      id,
      name,
      hsCodes: Object.keys(chapters),
      level: 'group' as const,
      note: null,
      bibliography: [],
    }))
    const colours = colouredLayers(categories, { ...real.pair, categories }).map(
      ({ colour }) => colour,
    )
    expect(new Set(colours).size).toBe(HS_GROUPS.length)
    expect(colours).not.toContain('rest')
  })

  it('stays the same, whatever the flow and the source', () => {
    const links = [
      '',
      'flow=PAK-IRN',
      'source=un-comtrade-iran',
      'year=2020',
      'flow=PAK-IRN&year=2019',
    ]
    const colours = new Map<string, Set<string>>()
    for (const link of links) {
      for (const entry of figureFor(real, 'products', link).legend) {
        if (entry.kind !== 'layer') continue
        colours.set(entry.id, (colours.get(entry.id) ?? new Set()).add(entry.colour))
      }
    }
    expect(colours.size).toBeGreaterThan(9)
    const changing = [...colours].filter(([, own]) => own.size > 1)
    expect(changing).toEqual([])
  })

  it('is a tint of its group for each of several parts, and grey for unknown codes', () => {
    const [first, second, third] = colouredLayers(
      [
        { id: 'a', name: 'A', hsCodes: ['2710'] },
        { id: 'b', name: 'B', hsCodes: ['2711'] },
        { id: 'c', name: 'C', hsCodes: ['98'] },
      ],
      real.pair,
    )
    expect(first).toEqual({ id: 'a', label: 'A', colour: 'category1', opacity: 0.5 })
    expect(second).toMatchObject({ colour: 'category1', opacity: expect.closeTo(0.15) })
    expect(third).toEqual({ id: 'c', label: 'C', colour: 'rest' })
  })
})
