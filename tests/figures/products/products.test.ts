import { describe, expect, it } from 'vitest'
import { figureFor, real } from '../../support/packages.ts'

describe('the colours of goods', () => {
  const colours = (link: string) => {
    const layers = figureFor(real, 'products', link).legend.filter(
      (entry) => entry.kind === 'layer',
    )
    return new Map(layers.map(({ label, colour }) => [label, colour]))
  }

  it('are the same in each flow and year, whatever leads there', () => {
    const sold = colours('flow=IRN-PAK')
    const bought = colours('flow=PAK-IRN')
    const shared = [...sold].filter(([label]) => bought.has(label))
    expect(shared.length).toBeGreaterThan(2)
    for (const [label, colour] of shared) expect(bought.get(label)).toBe(colour)
  })

  it('differ for all groups of one year', () => {
    const shares = colours('source=pakistan-commerce&flow=IRN-PAK&year=2020')
    shares.delete('Everything else')
    expect(shares.get('Pharmaceuticals')).toBe('category9')
    expect(new Set(shares.values()).size).toBe(shares.size)
  })
})

describe('what is said beside the goods', () => {
  const oil = /everything but crude oil, fuel oil and kerosene “non-oil”/

  it('explains how products of oil lead a total without oil', () => {
    expect(figureFor(real, 'products').explanations.join(' ')).toMatch(oil)
    expect(figureFor(real, 'products', 'product=fuels').explanations.join(' ')).toMatch(oil)
  })

  it('is silent about it where other goods lead', () => {
    expect(figureFor(real, 'products', 'flow=PAK-IRN').explanations.join(' ')).not.toMatch(oil)
    expect(figureFor(real, 'products', 'product=metals').explanations.join(' ')).not.toMatch(oil)
  })
})

describe('the HS codes of a group', () => {
  it('leave out the chapter that is a group of its own', () => {
    const { rows } = figureFor(real, 'products').table
    const codesOf = (name: string) => rows.find(({ cells }) => cells[1] === name)?.cells[4]
    expect(codesOf('Chemicals, plastics and rubber')).toBe('28 29 31–40')
    expect(codesOf('Pharmaceuticals')).toBe('30')
    expect(codesOf('Other food')).toBe('01–03 05–07 09 11 13–24')
    expect(codesOf('Ores, salt, stone and cement')).toBe('25 26')
  })
})

describe('the sentence', () => {
  it('is the leading category alone; single values follow with status and note', () => {
    const { sentence, explanations, table } = figureFor(real, 'products')
    expect(sentence).toMatch(/Petroleum products and other fuels: \$247\sm, 67\.2% of the flow\.$/)
    const held = explanations.filter((each) => each.includes("filed under Iran's customs"))
    expect(held.map((each) => each.replaceAll('\u00A0', ' '))).toEqual([
      expect.stringMatching(
        /^Agricultural products, 2024\/25: \$700 m \(claimed, filed .+ A minister’s/,
      ),
      expect.stringMatching(/^Agricultural products, 2024\/25: \$600 m \(derived, .+ Rival of/),
      expect.stringMatching(/2008\/09: \$500 m \(reported, .+ Not part of the non-oil figures/),
    ])
    expect(explanations.at(-1)).toMatch(/^For 2024\/25 Iran's customs names, without a value, /)
    const farm = table.rows.filter(({ cells }) => cells[1] === 'Agricultural products')
    expect(farm.map(({ cells }) => cells[5])).toEqual([700e6, 600e6])
  })

  it('names no share of less than a tenth of a per cent', () => {
    const { sentence } = figureFor(real, 'products', 'source=pakistan-commerce&year=2020')
    expect(sentence).toContain('Rice and other cereals 0.1%')
    expect(sentence).not.toContain('Pharmaceuticals')
  })
})
