import { describe, expect, it } from 'vitest'
import { coloursIn } from '#charts/look/fileColours.ts'
import { originRecord } from '#figures/provenance/origins.ts'
import { pictureOf } from '../../support/pictures.ts'
import { figureFor, real } from '../../support/packages.ts'

const cellsOf = (id: 'path' | 'flows', link: string, year: number) =>
  figureFor(real, id, link).table.rows.find(({ cells }) => cells[0] === year)?.cells ?? []

/** The figure of the package for an economy and a year. */
const divisor = (measure: string, economy: string | null, year: number) =>
  real.pair.measures.find(
    (row) => row.measure === measure && row.economy === economy && row.year === year,
  )?.value ?? Number.NaN

const counted = (id: string) =>
  real.pair.observations.find((observation) => observation.id === id)?.value ?? Number.NaN

describe('the path in other measures', () => {
  it('is a share of the GDP of each economy', () => {
    const both = figureFor(real, 'path').table.rows.find(({ cells }) => cells[0] === 2023)?.cells[4]
    const cells = cellsOf('path', 'measure=gdp', 2023)
    expect(cells[2]).toBe(both)
    expect(cells[5]).toBeCloseTo(Number(both) / divisor('gdp', 'IRN', 2023), 12)
    expect(cells[6]).toBeCloseTo(Number(both) / divisor('gdp', 'PAK', 2023), 12)
    expect(figureFor(real, 'path', 'measure=gdp').sentence).toBe(
      'In 2023/24 (1402), trade both ways came to 0.69% of Iran’s GDP and 0.81% of Pakistan’s.',
    )
  })

  it('is US dollars a head in each economy', () => {
    const cells = cellsOf('path', 'measure=person', 2024)
    expect(cells[5]).toBeCloseTo(3.129e9 / divisor('population', 'IRN', 2024), 9)
    expect(figureFor(real, 'path', 'measure=person').sentence).toContain(
      '$34.2 a head in Iran and $12.5 in Pakistan',
    )
  })

  it('is at the prices of the last year with an index', () => {
    const cells = cellsOf('path', 'measure=constant', 2024)
    const [then, base] = [divisor('deflator', null, 2024), divisor('deflator', null, 2025)]
    expect(cells[4]).toBeCloseTo((3.129e9 * base) / then, 3)
    const other = figureFor(real, 'path', 'measure=constant&source=pakistan-commerce').sentence
    expect(other).toMatch(/^At prices of 2025, .* the most was \$1\.93\sbn, in 2008\/09\.$/)
  })

  it('has no value without a divisor, projects nothing, and says both', () => {
    const figure = figureFor(real, 'path', 'measure=gdp&growth=20')
    expect(cellsOf('path', 'measure=gdp', 2024).slice(3, 7)).toEqual([null, null, null, null])
    expect(figure.table.rows.at(-1)?.cells[0]).toBe(2024)
    expect(figure.caveat).toContain('nothing is projected')
    expect(figure.explanations.join(' ')).toContain('not on record: 2024/25.')
    const long = figureFor(real, 'flows', 'measure=constant&source=imf-pakistan').explanations.join(
      ' ',
    )
    expect(long).toContain('1960 to 1994')
  })

  it('names who published what it is divided by, and is derived', () => {
    const { sources, legend, table } = figureFor(real, 'path', 'measure=person')
    expect(sources).toEqual([
      "Iran's customs by Iranian year",
      expect.stringContaining('World Bank'),
      expect.stringContaining('World Bank'),
    ])
    expect(legend).not.toContainEqual(expect.objectContaining({ status: 'reported' }))
    expect(table.rows.map(({ cells }) => cells.at(-1))).not.toContain('reported')
    expect(figureFor(real, 'path', 'measure=constant').sources.join()).toContain('FRED')
  })

  it('leads from each row to the publication of what it is divided by', () => {
    const row = figureFor(real, 'path', 'measure=person').table.rows.at(-1)
    const kinds = row?.origin.map((id) => originRecord(real.pair, id, null)?.kind)
    expect(kinds).toEqual(['observation', 'measure', 'measure'])
  })
})

describe('the flows in other measures', () => {
  it('are shares of the GDP of the economy that sells', () => {
    const cells = cellsOf('flows', 'measure=gdp', 2023)
    const sold = counted('iran-customs-2023-irn-pak') / divisor('gdp', 'IRN', 2023)
    const bought = counted('iran-customs-2023-pak-irn') / divisor('gdp', 'PAK', 2023)
    expect([cells[6], cells[7]]).toEqual([sold, bought])
  })

  it('are drawn in the colours of their economies', () => {
    const { first, second } = coloursIn('light')
    const strokes = [...pictureOf(real, 'flows', 'measure=person').querySelectorAll('path')]
      .map((path) => path.getAttribute('stroke'))
      .filter((stroke) => stroke === first || stroke === second)
    expect(new Set(strokes).size).toBe(2)
  })

  it('say next to nothing where a share is tiny', () => {
    const { sentence } = figureFor(real, 'flows', 'measure=gdp&source=pakistan-commerce')
    expect(sentence).toContain('<0.01% of Pakistan’s')
  })
})
