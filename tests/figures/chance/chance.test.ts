import { describe, expect, it, test } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withSimulation } from '#analysis/simulation/simulationResult.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { readLink } from '#state/link/link.ts'
import { figureFor, knownOf, madeUp, real, text } from '../../support/packages.ts'

function cells(id: FigureId, link: string, key: string, files = real) {
  const { table } = figureFor(files, id, link)
  const place = table.columns.findIndex((column) => column.key === key)
  return table.rows.map((row) => row.cells[place] ?? null)
}

const shares = (link: string) => cells('chance', link, 'by').map(Number)

describe('the chance', () => {
  test.each([
    ['the shipped pair', real],
    ['the made-up pair', madeUp],
  ])('of %s never falls from year to year and begins in the base year', (_, files) => {
    const by = cells('chance', 'growth=9', 'by', files).map(Number)
    expect(by).toEqual(by.toSorted((a, b) => a - b))
    expect(by.at(-1)).toBeGreaterThan(by[0] ?? 1)
    expect(figureFor(files, 'chance').sentence).toMatch(/In (?:about|fewer|more).+100 draws/)
  })

  it('rises with growth in every year, and is the same for the same view', () => {
    const [slow, fast] = [shares('growth=5'), shares('growth=12')]
    expect(fast.every((share, year) => share >= (slow[year] ?? 1))).toBe(true)
    expect(shares('growth=5')).toEqual(slow)
  })

  it('states its sampling error', () => {
    expect(figureFor(real, 'chance').explanations[0]).toContain('unsure by 1 percentage point.')
  })

  it('spreads more where the reader selects it', () => {
    const width = (link: string) =>
      Number(cells('path', link, 'p90').at(-1)) / Number(cells('path', link, 'p10').at(-1))
    expect(width('class=wide')).toBeGreaterThan(width('') * 2)
  })

  it('gives a reason instead of a number where the pair’s own history is too short', () => {
    const { sentence, draw, table } = figureFor(real, 'chance', 'class=own')
    expect(sentence).toMatch(/takes 10 yearly changes and Iran's customs gives 5/)
    expect(draw).toBeNull()
    expect(table.rows.every(({ cells: [, , by] }) => by === '')).toBe(true)
    expect(figureFor(real, 'path', 'class=own').caveat).toBe(sentence)
  })

  it('is announced until it is simulated', () => {
    const known = knownOf(real)
    const figure = FIGURES.chance(known, choose(real.pair, {}), text)
    expect(figure.sentence).toMatch(/being made/)
    expect(figure.draw).toBeNull()
  })
})

describe('the bands of the path', () => {
  it('lie around the scenario, and are explained, in the table and the legend', () => {
    const { table, legend, explanations } = figureFor(real, 'path')
    const place = (key: string) => table.columns.findIndex((column) => column.key === key)
    const assumed = table.rows.filter((row) => row.cells.at(-1) === 'assumed')
    for (const row of assumed) {
      const [low, middle, high] = ['p10', 'total', 'p90'].map((key) =>
        Number(row.cells[place(key)]),
      )
      expect(low).toBeLessThan(middle ?? 0)
      expect(high).toBeGreaterThan(middle ?? 0)
    }
    expect(legend.filter(({ kind }) => kind === 'layer')).toHaveLength(3)
    expect(explanations.join(' ')).toContain('10,000 draws')
  })

  it('are absent where the link hides them', () => {
    const { table, legend } = figureFor(real, 'path', 'band=0')
    expect(table.columns.map(({ key }) => key)).not.toContain('p10')
    expect(legend.every(({ kind }) => kind === 'status')).toBe(true)
  })

  it('are simulated only for figures that need them', () => {
    const chosen = choose(real.pair, readLink('growth=4').selection)
    expect(withSimulation({ simulation: 'none' }, knownOf(real), chosen)).toBe(chosen)
  })
})

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
    expect(figureFor(real, 'base-rates', 'growth=25').caveat).toMatch(/contradict each other/)
    const modest = figureFor(real, 'base-rates', 'growth=6&world=6').caveat
    expect(modest).not.toMatch(/contradict each other/)
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
    const { sentence, table } = figureFor(real, 'base-rates', 'target=5@2028')
    expect(sentence).toMatch(/at the end of them too\.$/)
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

describe('chances of a comparison', () => {
  it('have a caveat only where levers give one of them another spread', () => {
    const explanations = (link: string) => figureFor(real, 'compare', link).explanations.join(' ')
    expect(explanations('levers=fta:1@2027')).toMatch(
      /chance can be lower though their trade is higher/,
    )
    expect(explanations('growth=20')).not.toMatch(/can be lower/)
  })
})

describe('the panel behind the bands', () => {
  it('was measured to 15 years ahead: figures name the first year beyond, if they show any', () => {
    const words = (id: 'path' | 'chance' | 'tornado' | 'compare', link: string) =>
      figureFor(real, id, link).explanations.join(' ')
    for (const id of ['path', 'chance'] as const) {
      expect(words(id, 'horizon=2045')).toMatch(/from 1419 \(2040\/41\) on the same formula/)
      expect(words(id, 'horizon=2039')).not.toMatch(/same formula/)
      expect(words(id, 'horizon=2039')).toMatch(/held 79 to 84\s?% of pairs/)
      expect(words(id, 'class=own&source=imf-pakistan&horizon=2045')).not.toMatch(
        /79 to 84|same formula/,
      )
    }
    expect(words('tornado', 'target=10@2045&horizon=2045')).toMatch(/from 1419 \(2040\/41\) on/)
    expect(words('tornado', 'target=10@2030&horizon=2045')).not.toMatch(/same formula/)
  })
})
