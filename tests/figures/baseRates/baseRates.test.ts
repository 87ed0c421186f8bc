import { describe, expect, it } from 'vitest'
import { cells, shares } from '../../support/cells.ts'
import { figureFor, real } from '../../support/packages.ts'

describe('the base rate of other pairs', () => {
  it('is as it was counted, with its interval and the number of pairs', () => {
    const { table } = figureFor(real, 'base-rates', 'world=4&target=10@2028')
    // Every row holds the growth that the sentence states: from $3,129 m to $10 bn, 2024 to 2028.
    for (const row of table.rows) {
      expect(row.cells[2]).toBeCloseTo(10_000 / 3129, 3)
      expect(row.cells[3]).toBe(4)
    }
    expect(table.rows[0]?.cells.slice(4, 8)).toEqual([0.0314, 0.0274, 0.0354, 1146])
    expect(table.rows[1]?.cells.slice(4, 8)).toEqual([0.0115, 0.0092, 0.0137, 1146])
    // Five groups, each as it happened and moved, and the model.
    expect(table.rows).toHaveLength(11)
  })

  it('becomes likelier with the growth of world trade', () => {
    const rates = ['world=0', 'world=3', 'world=6'].map((link) =>
      Number(cells('base-rates', link, 'rate')[1]),
    )
    expect(rates).toEqual(rates.toSorted((a, b) => a - b))
    expect(rates[2]).toBeGreaterThan(rates[0] ?? 1)
  })

  it('is compared with the model’s own chance, and a contradiction is named', () => {
    const model = shares('growth=25')[5]
    expect(cells('base-rates', 'growth=25', 'rate').at(-1)).toBe(model)
    expect(figureFor(real, 'base-rates', 'growth=25').caveat).toMatch(
      /contradict each other in a world whose trade grows 3% a year:/,
    )
    expect(figureFor(real, 'base-rates', 'growth=25').explanations[0]).toMatch(
      /^With world trade growing 3% a year/,
    )
    const modest = figureFor(real, 'base-rates', 'growth=6&world=6').caveat
    expect(modest).not.toMatch(/contradict each other/)
  })

  it('says once what both worlds have alike', () => {
    expect(figureFor(real, 'base-rates', 'source=pakistan-commerce').sentence).toContain(
      'As it happened and with world trade growing 3% a year alike, under 1% of comparable pairs',
    )
  })

  it('stands beside the model’s chance of the same: by then where counted, at the end where read off', () => {
    const rateAndYear = (link: string) => {
      const model = cells('base-rates', link, 'rate').at(-1)
      return { model, by: shares(link)[4], at: cells('chance', link, 'at')[4] }
    }
    const counted = rateAndYear('target=10@2028')
    expect(counted.model).toBe(counted.by)
    const readOff = rateAndYear('target=5@2028')
    expect(readOff.model).toBe(readOff.at)
    expect(readOff.at).not.toBe(readOff.by)
    expect(figureFor(real, 'base-rates', 'target=10@2028').sentence).toMatch(
      /, for reaching it at some time by 2028\/29/,
    )
    expect(figureFor(real, 'chance', 'target=5@2028').sentence).toMatch(
      /^In about \d+ of 100 draws trade has reached .+ at some time by 2028\/29/,
    )
    const { sentence, table } = figureFor(real, 'base-rates', 'target=5@2028')
    expect(sentence).toMatch(/, for standing there in 2028\/29 \(1407\) itself\.$/)
    expect(table.columns[3]?.label).toBe('At the end of years')
    expect(figureFor(real, 'base-rates', 'target=10@2028').table.columns[3]?.label).toBe(
      'Within years',
    )
  })

  it('counts no draw as under a thousandth, not as nothing', () => {
    expect(figureFor(real, 'base-rates', 'start=0.5&target=10@2028').sentence).toMatch(
      /The model gives this pair under 0\.1\s?%/,
    )
  })

  it('is shown of pairs outside the OECD with and without China', () => {
    const groups = cells('base-rates', 'target=10@2028', 'group')
    expect(groups).toContain('Both outside the OECD (not China)')
    const rates = cells('base-rates', 'target=10@2028', 'rate')
    expect(rates[groups.indexOf('Both outside the OECD (not China)')]).toBe(0.0474)
  })

  it('is unknown, with a reason, where it was not counted', () => {
    expect(figureFor(real, 'base-rates', 'target=6@2030').sentence).toMatch(
      /is not known: it was not counted for so many years/,
    )
    expect(figureFor(real, 'base-rates', 'target=1@2030').sentence).toMatch(/nothing to compare/)
  })
})

describe('the blend of model and base rate', () => {
  it('is shown only where the reader selects it, with its weight', () => {
    expect(cells('base-rates', '', 'blended').every((cell) => cell === null)).toBe(true)
    const { sentence, legend, explanations } = figureFor(real, 'base-rates', 'blend=40')
    expect(sentence).toMatch(/Blended, with a weight of 40\s?% for the model, that is/)
    expect(legend).toHaveLength(3)
    expect(explanations.join(' ')).toMatch(/log odds/)
  })

  it('equals the model at full weight, and the base rate at none', () => {
    const [model, past] = ['blend=100', 'blend=0'].map((link) =>
      cells('base-rates', link, 'blended').flatMap((cell) =>
        typeof cell === 'number' ? [cell] : [],
      ),
    )
    const rates = cells('base-rates', '', 'rate').map(Number)
    expect(past).toHaveLength(5)
    past?.forEach((share, group) => expect(share).toBeCloseTo(rates[group * 2 + 1] ?? 0, 12))
    for (const share of model ?? []) expect(share).toBeCloseTo(rates.at(-1) ?? 0, 12)
  })
})
