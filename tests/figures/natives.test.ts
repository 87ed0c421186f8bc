import { describe, expect, it } from 'vitest'
import type { Table } from '#charts/frame/table.ts'
import type { NativeChart } from '#figures/figure.ts'
import { catalogueRow, FIGURE_IDS } from '#figures/catalogue.ts'
import { figureFor, madeUp, real } from '../support/packages.ts'

const LINKS = [
  '',
  'growth=20',
  'growth=20&target=10@2034&start=3.5',
  'growth=-8&horizon=2060',
  'growth=200',
  'source=itc',
  'source=pakistan-commerce&years=2005..2015',
  'shock=2025:-15:2&solve=growth',
  'flow=PAK-IRN&product=fuels',
  'target=0@2020',
  'levers=fta:1@2027~border:5@2026~pipeline:1@2028~closure:90@2027',
]

/** Every figure of every view, link by link: figures of one link share the set-up of a simulation. */
const CASES = [real, madeUp].flatMap((files) =>
  LINKS.flatMap((link) =>
    FIGURE_IDS.map((id) => ({
      id,
      view: `${files.pair.id} ?${link}`,
      figure: figureFor(files, id, link),
    })),
  ),
)

describe.each(FIGURE_IDS)('the native chart of %s', (id) => {
  const cases = CASES.filter((one) => one.id === id)

  it('shows numbers of the table alone', () => {
    expect(
      cases.flatMap(({ view, figure: { native, table } }) =>
        valuesNotIn(native, table).map((value) => `${view}: ${value}`),
      ),
    ).toEqual([])
  })

  it('has a value or a gap for each label', () => {
    const uneven = cases.filter(({ figure: { native } }) =>
      native?.series.some(({ values }) => values.length !== native.labels.length),
    )
    expect(uneven.map(({ view }) => view)).toEqual([])
  })

  it('is there where the figure has a drawing', () => {
    const { hasNativeChart } = catalogueRow(id)
    const odd = cases.filter(
      ({ figure: { native, draw } }) => (native !== null) !== (draw !== null && hasNativeChart),
    )
    expect(odd.map(({ view }) => view)).toEqual([])
  })
})

describe('a native chart', () => {
  it('is replaced by a picture for the shares of one year', () => {
    expect(figureFor(real, 'products', 'year=2019').native).toBeNull()
  })

  it('shows every amount that the table of products counts by category', () => {
    const { native, table } = figureFor(madeUp, 'products')
    const shown = native?.series.flatMap(({ values }) => values.filter((value) => value !== null))
    const counted = table.rows.filter(({ cells }) => cells[6] !== null).map(({ cells }) => cells[5])
    expect(new Set(shown)).toEqual(new Set(counted))
    expect(shown).toHaveLength(counted.length)
  })

  it('has a gap for a year that was not reported, and keeps a zero', () => {
    const { native } = figureFor(real, 'path')
    const counted = native?.series[0]?.values ?? []
    expect(counted.filter((value) => value === null).length).toBeGreaterThan(0)
    expect(counted).not.toContain(0)

    const zero = figureFor(real, 'mirror').table.rows.filter(({ cells }) => cells[4] === 0)
    expect(zero.length).toBeGreaterThan(0)
  })

  it('marks projected values differently, from the last count on', () => {
    const { native } = figureFor(real, 'path', 'growth=20')
    const [counted, unmoved, scenario, target] = native?.series ?? []
    expect([counted, unmoved, scenario, target].map((one) => one?.mark)).toEqual([
      'solid',
      'dotted',
      'dashed',
      'thin',
    ])
    const last = counted?.values.findLastIndex((value) => value !== null) ?? -1
    const first = scenario?.values.findIndex((value) => value !== null)
    expect(first).toBe(last)
    expect(scenario?.values[last]).toBe(counted?.values[last])
    expect(target?.values.findIndex((value) => value !== null)).toBe(last + 1)
  })

  it('has one column a year for the balance: counted, or assumed', () => {
    const { native } = figureFor(real, 'flows')
    const [counted, assumed] = native?.series.slice(-2) ?? []
    expect([counted?.mark, assumed?.mark]).toEqual(['filled', 'outlined'])
    const both = native?.labels.filter(
      (_, index) => counted?.values[index] !== null && assumed?.values[index] !== null,
    )
    expect(both).toEqual([])
  })

  it('cuts the axis only where a band would flatten the rest, as the page does', () => {
    const ranges = ['', 'band=0', 'growth=20', 'growth=60', 'target=0.1@2029'].map(
      (link) => figureFor(real, 'path', link).native?.range,
    )
    expect(new Set(ranges)).toEqual(new Set([null]))
    const [from, to] = figureFor(real, 'path', 'horizon=2060&growth=20').native?.range ?? []
    expect(from).toBe(0)
    // The scenario ends at 2.22 tn, its 80 % band above 10.
    expect(to).toBe(10e12)
    expect(figureFor(real, 'required').native?.range).toEqual([0, 1])
  })
})

/** The values of a chart that are not in its table. */
function valuesNotIn(native: NativeChart | null, { rows }: Table): string[] {
  const cells = new Set(rows.flatMap((row) => row.cells.filter((cell) => typeof cell === 'number')))
  return (native?.series ?? []).flatMap(({ label, values }) =>
    values
      .filter((value) => value !== null && !cells.has(value))
      .map((value) => `${label}: ${value}`),
  )
}
