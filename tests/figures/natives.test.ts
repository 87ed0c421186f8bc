import { describe, expect, it } from 'vitest'
import type { Table } from '#charts/frame/table.ts'
import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import { catalogueRow, FIGURE_IDS } from '#figures/catalogue.ts'
import { figureFor, madeUp, real, text } from '../support/packages.ts'

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
    const counted = native?.series.find(({ mark }) => mark === 'solid')?.values ?? []
    expect(counted.filter((value) => value === null).length).toBeGreaterThan(0)
    expect(counted).not.toContain(0)

    const zero = figureFor(real, 'mirror').table.rows.filter(({ cells }) => cells[4] === 0)
    expect(zero.length).toBeGreaterThan(0)
  })

  it('marks projected values differently, from the last count on', () => {
    const { native } = figureFor(real, 'path', 'growth=20')
    const [under, band, counted, unmoved, scenario, target] = native?.series ?? []
    expect([under?.mark, band?.mark]).toEqual(['hidden', 'band'])
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
    const [counted, assumed] = native?.series.slice(0, 2) ?? []
    expect([counted?.mark, assumed?.mark]).toEqual(['filled', 'outlined'])
    const both = native?.labels.filter(
      (_, index) => counted?.values[index] !== null && assumed?.values[index] !== null,
    )
    expect(both).toEqual([])
  })

  it.each(LINKS)('has an axis that holds what its headline says (?%s)', (link) => {
    for (const id of ['path', 'flows', 'compare', 'chance', 'required'] as const) {
      const { native } = figureFor(real, id, link)
      const lines = native?.series.filter(({ mark }) => mark !== 'band' && mark !== 'hidden') ?? []
      const values = lines.flatMap((line) => line.values).flatMap((value) => value ?? [])
      // The growth needed within a year or two leaves the axis, which the slide says.
      const held = id === 'required' ? [values.at(-1) ?? 0] : values
      expect(Math.max(...held, 0)).toBeLessThanOrEqual(native?.scale.max ?? Infinity)
    }
    expect(figureFor(real, 'chance', link).native?.scale.max ?? 1).toBe(1)
  })

  it('cuts only a band that would flatten the rest, as the page does', () => {
    const { native } = figureFor(real, 'path', 'horizon=2060&growth=20')
    // The scenario ends at 2.22 tn, its 80 % band above 10.
    expect([native?.scale.min, native?.scale.max]).toEqual([0, 10e12])
  })

  it('labels its years every five, from a multiple of five on', () => {
    const { native } = figureFor(real, 'path')
    expect([native?.labels[0], native?.labelEvery]).toEqual(['2020/21', 5])
    expect(figureFor(real, 'path', 'calendar=own').native?.labels[0]).toBe('1400')
    expect(figureFor(real, 'path', 'years=2022..2026').native).toMatchObject({ labelEvery: 1 })
  })

  it('has its point and the best growth in what a target requires', () => {
    const { native } = figureFor(real, 'required', 'growth=20')
    const [needed, best, own] = native?.series ?? []
    expect(best?.label).toBe('best year from $500\u00A0m up: 99.6%')
    expect(own?.values.filter((value) => value !== null)).toHaveLength(1)
    expect(own?.words?.filter((words) => words !== null)).toEqual(['20% → 2031/32'])
    expect(needed?.values).toHaveLength(own?.values.length ?? 0)
  })

  it('stacks a waterfall: each bar begins where the one before ends', () => {
    for (const link of [
      'levers=fta:1@2027&growth=18',
      'levers=fta:1@2027&growth=40&shock=2026:-90:0',
    ]) {
      const { native, table } = figureFor(real, 'contributions', link)
      const [under, ...bars] = native?.series ?? []
      expect(under?.mark).toBe('hidden')
      const [first = 0, ...steps] = table.rows.map(({ cells }) => Number(cells[2]))
      let at = first
      for (const [index, step] of steps.slice(0, -1).entries()) {
        const lengths = bars.flatMap(({ values }) => values[index + 1] ?? [])
        expect(lengths).toEqual([expect.closeTo(Math.abs(step), 0)])
        expect(under?.values[index + 1]).toBeCloseTo(Math.min(at, at + step), 0)
        at += step
      }
      const losses = bars.find(({ colour }) => colour === 'ruleStrong')
      expect(losses !== undefined).toBe(steps.slice(0, -1).some((step) => step < 0))
    }
  })

  it('has at most seven named categories, and the rest as one', () => {
    const { native } = figureFor(real, 'products')
    expect(native?.series).toHaveLength(8)
    expect(native?.series.at(-1)?.label).toBe(text.t('products.rest'))
  })
})

/**
 * The values of a chart that are not in its table: of a band its upper end, of a waterfall the length of its
 * bars. Not in any table are where bars begin, a sum of small categories, and a line for the best growth.
 */
function valuesNotIn(native: NativeChart | null, { rows }: Table): string[] {
  if (native === null) return []
  const numbers = rows.flatMap((row) => row.cells.filter((cell) => typeof cell === 'number'))
  const isStacked = native.kind === 'stackedBars'
  const near = (value: number) =>
    numbers.some((cell) => {
      const shown = isStacked ? Math.abs(cell) : cell
      return Math.abs(shown - (isStacked ? Math.abs(value) : value)) <= 1e-9 * Math.abs(shown)
    })
  return native.series.flatMap(({ label, mark, colour, values }, index) => {
    if (isDerived({ mark, colour }, native)) return []
    const lower = mark === 'band' ? native.series[index - 1]?.values : undefined
    // A band begins in the base year, with no height, at its rounded value.
    const isBand = mark === 'band' || mark === 'hidden'
    const base = isBand ? values.findIndex((value) => value !== null) : -1
    return values.flatMap((value, at) => {
      if (at === base) return mark === 'band' && value !== 0 ? [`${label} at its base`] : []
      const shown = value === null ? null : value + (lower?.[at] ?? 0)
      return shown === null || near(shown) ? [] : [`${label}: ${shown}`]
    })
  })
}

function isDerived(
  { mark, colour }: Pick<NativeSeries, 'mark' | 'colour'>,
  { kind, unit }: NativeChart,
): boolean {
  if (mark === 'hidden') return kind === 'stackedBars'
  return colour === 'rest' || (unit === 'percent' && mark === 'thin')
}
