import { describe, expect, it } from 'vitest'
import { presetsOf, withPreset } from '#analysis/presets.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import { real, text } from '../support/packages.ts'
import { bothFlows, context } from '../support/tradeRows.ts'

function preset(id: string) {
  const found = presetsOf(real.pair, text).find((each) => each.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found
}

function after(id: string, link: string): string {
  return writeLink(withPreset(readLink(link).selection, preset(id)))
}

describe('a preset', () => {
  it('changes growth and shocks only: source, target and levers stay', () => {
    const link = 'source=pakistan-commerce&target=5@2030&levers=fta:1@2027'
    expect(after('flat', link)).toBe(writeLink(readLink(`${link}&growth=0`).selection))
    expect(after('fall', `${link}&growth=7`)).toMatch(/shock=2025:-15:0/)
    expect(after('fall', `${link}&growth=7`)).not.toMatch(/growth/)
  })

  it('replaces growth of single flows, shocks, and growth that is worked out', () => {
    expect(after('flat', 'growth.IRN-PAK=9&shock=2027:-15:2&solve=growth')).toBe('growth=0')
    expect(after('lastReported', 'growth=3&shock=2027:-15:2&solve=target')).toBe('solve=target')
  })

  it('says what it changes', () => {
    expect(presetsOf(real.pair, text).map(({ name }) => name)).toEqual([
      'Growth as in 2024/25: 13.6% a year',
      '−15% in 2025, then 13.6% a year',
      'Flat: 0% a year, no shock',
    ])
  })

  it('says from when to when trade of an own pair grew so on average', () => {
    const nameFor = (years: readonly number[]) =>
      presetsOf(packageOf(bothFlows(years), 'ABC-XYZ', context).pair, text)[0]?.name
    expect(nameFor([2010, 2016, 2020])).toBe('Growth as from 2010 to 2020: 1.8% a year')
    expect(nameFor([2019, 2020])).toBe('Growth as in 2020: 10% a year')
    expect(nameFor([2020])).toBe('Growth to begin with: 0% a year')
  })
})
