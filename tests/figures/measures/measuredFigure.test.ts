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

/** The figures of two calendar years in the Iranian year that begins in `year`: 286 days of the first. */
const ofIranianYear = (measure: string, economy: string | null, year: number, nextDays = 365) =>
  (divisor(measure, economy, year) * 286) / 365 +
  (divisor(measure, economy, year + 1) * 79) / nextDays

const counted = (id: string) =>
  real.pair.observations.find((observation) => observation.id === id)?.value ?? Number.NaN

describe('the path in other measures', () => {
  it('is a share of the GDP of each economy', () => {
    const both = figureFor(real, 'path').table.rows.find(({ cells }) => cells[0] === 2022)?.cells[4]
    const cells = cellsOf('path', 'measure=gdp', 2022)
    expect(cells[2]).toBe(both)
    expect(cells[5]).toBeCloseTo(Number(both) / ofIranianYear('gdp', 'IRN', 2022), 12)
    expect(cells[6]).toBeCloseTo(Number(both) / ofIranianYear('gdp', 'PAK', 2022), 12)
    expect(figureFor(real, 'path', 'measure=gdp').sentence).toBe(
      'In 2022/23 (1401), trade came to 0.56% of Iran’s GDP and 0.63% of Pakistan’s.',
    )
  })

  it('is US dollars a head in each economy', () => {
    const cells = cellsOf('path', 'measure=person', 2023)
    const people = ofIranianYear('population', 'IRN', 2023, 366)
    expect(cells[5]).toBeCloseTo(counted('iran-customs-2023-total') / Math.round(people), 9)
    expect(figureFor(real, 'path', 'measure=person').sentence).toContain(
      '$30.3 a head in Iran and $11.1 in Pakistan',
    )
  })

  it('is at the prices of the last year with an index', () => {
    const cells = cellsOf('path', 'measure=constant', 2024)
    // 1403 ran from 20 March 2024 to 20 March 2025: 287 days of a leap year, and 79.
    const base = divisor('deflator', null, 2025)
    const then = (divisor('deflator', null, 2024) * 287) / 366 + (base * 79) / 365
    expect(cells[4]).toBeCloseTo((3.129e9 * base) / then, 3)
    const other = figureFor(real, 'path', 'measure=constant&source=pakistan-commerce').sentence
    expect(other).toMatch(/^At prices of 2025, .* the most was \$1\.93\sbn, in 2008\/09\.$/)
  })

  it('has no value without a divisor, projects nothing, and says both', () => {
    const figure = figureFor(real, 'path', 'measure=gdp&growth=20')
    expect(cellsOf('path', 'measure=gdp', 2024).slice(3, 7)).toEqual([null, null, null, null])
    expect(figure.table.rows.at(-1)?.cells[0]).toBe(2024)
    expect(figure.caveat).toContain('nothing is projected')
    expect(figure.explanations.join(' ')).toContain('not on record: 2023/24 to 2024/25.')
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
    const kindsOf = (link: string, year: number) => {
      const row = figureFor(real, 'path', link).table.rows.find(({ cells }) => cells[0] === year)
      return row?.origin.map((id) => originRecord(real.pair, id, null)?.kind)
    }
    const measures = (count: number) => Array.from({ length: count }, () => 'measure')
    const calendarYear = kindsOf('measure=person&source=imf-pakistan', 2019)
    expect(calendarYear?.filter((kind) => kind === 'measure')).toEqual(measures(2))
    // An Iranian year is of two calendar years.
    expect(kindsOf('measure=person', 2023)).toEqual(['observation', ...measures(4)])
  })

  it('aligns years of another calendar by days, and says so in a badge and in the table', () => {
    const aligned = figureFor(real, 'path', 'measure=gdp')
    expect(aligned.legend).toContainEqual(
      expect.objectContaining({ kind: 'badge', label: 'aligned by days' }),
    )
    expect(aligned.table.columns[3]?.label).toBe('GDP of Iran, aligned by days')
    const same = figureFor(real, 'path', 'measure=gdp&source=imf-pakistan')
    expect(same.legend.map(({ kind }) => kind)).not.toContain('badge')
    expect(same.explanations.join()).not.toContain('calendar years')
  })
})

describe('the flows in other measures', () => {
  it('are shares of the GDP of the economy that sells', () => {
    const cells = cellsOf('flows', 'measure=gdp', 2022)
    const sold = counted('iran-customs-2022-irn-pak') / ofIranianYear('gdp', 'IRN', 2022)
    const bought = counted('iran-customs-2022-pak-irn') / ofIranianYear('gdp', 'PAK', 2022)
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
    const { sentence } = figureFor(real, 'flows', 'measure=gdp&source=imf-pakistan')
    expect(sentence).toContain('<0.01% of Pakistan’s')
  })
})
