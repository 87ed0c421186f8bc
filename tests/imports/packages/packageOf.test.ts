import { describe, expect, it } from 'vitest'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { renamed } from '#imports/packages/ownNames.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import type { PlacedRow } from '#imports/packages/slice.ts'
import { figureFor } from '../../support/packages.ts'
import { pictureOf } from '../../support/pictures.ts'
import { bothFlows, context, placed, type RowParts } from '../../support/tradeRows.ts'

const FLOWS = ['export', 'import'] as const

/** Months of one year in both flows. */
/** The first quarters of a year, 3 million each way a quarter. */
function quarters(year: number, count: number): readonly PlacedRow[] {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((quarter) =>
    (['export', 'import'] as const).map((flow) => placed({ year, quarter, flow, value: 3e6 })),
  )
}

function months(year: number, count: number, parts: RowParts = {}): readonly PlacedRow[] {
  return Array.from({ length: count }, (_, month) =>
    FLOWS.map((flow) => placed({ ...parts, year, month: month + 1, flow, value: 1e6 })),
  ).flat()
}

function made(rows: readonly PlacedRow[]) {
  return packageOf(rows, 'ABC-XYZ', context)
}

const SPARSE: Readonly<Record<string, readonly PlacedRow[]>> = {
  'both sides, with chapters': [
    ...bothFlows([2018, 2019, 2020]),
    ...bothFlows([2019, 2020], { from: 'XYZ' }),
    placed({ hs: '27', value: 80e6 }),
    placed({ hs: '04', value: 40e6 }),
  ],
  'one flow only': bothFlows([2015, 2016, 2018]).filter(({ row }) => row.flow === 'export'),
  'one year': bothFlows([2020]),
  'a year missing': bothFlows([2016, 2018, 2020]),
  'only old years': bothFlows([1999, 2000]),
  'no trade at all': bothFlows([2019, 2020]).map(({ table, row }) => ({
    table,
    row: { ...row, value: 0 },
  })),
  'goods without totals': [2019, 2020].flatMap((year) =>
    FLOWS.flatMap((flow) => ['270900', '040110'].map((hs) => placed({ year, flow, hs }))),
  ),
  'a year by quarter and a part of the next': [...quarters(2019, 4), ...quarters(2020, 3)],
  'a year by month and a part of the next': [...months(2019, 12), ...months(2020, 5)],
  'growth too fast to go on with': [
    ...bothFlows([2018]),
    ...bothFlows([2019]).map(({ table, row }) => ({ table, row: { ...row, value: 1e9 } })),
  ],
}

describe('packageOf', () => {
  it.each(Object.keys(SPARSE))('is what the schemas of the app want: %s', (name) => {
    const { pair, chapters, library } = made(SPARSE[name] ?? [])
    expect(pairFile.parse(pair)).toEqual(pair)
    expect(chaptersFile.parse(chapters)).toEqual(chapters)
    expect(libraryFile.parse(library)).toEqual(library)
  })

  it.each(Object.keys(SPARSE))('has every figure, and none says nonsense: %s', (name) => {
    const own = made(SPARSE[name] ?? [])
    for (const id of FIGURE_IDS) {
      const { sentence, caveat, explanations } = figureFor(own, id)
      const words = [sentence, ...(caveat === null ? [] : [caveat]), ...explanations].join(' ')
      expect(`${id}: ${words}`).not.toMatch(
        /NaN|Infinity|undefined|\{\w+\}| {2}| [.,;]|deficit of \$0/,
      )
    }
  })

  it('warns that only one flow is counted, where that is so', () => {
    const { caveat } = figureFor(made(SPARSE['one flow only'] ?? []), 'path')
    expect(caveat).toBe(
      'Only Alphia to Xylonia is counted here: the other direction is not on file.',
    )
    expect(figureFor(made(bothFlows([2025])), 'path').caveat).not.toMatch(/Only/)
  })

  it('says that imports include freight, where the files say so of both flows', () => {
    const valued = (exports: 'fob' | null, imports: 'cif' | 'fob') =>
      bothFlows([2020]).map(({ table, row }) => ({
        table,
        row: { ...row, valuation: row.flow === 'export' ? exports : imports },
      }))
    const cautionOf = (rows: readonly PlacedRow[], id: 'path' | 'flows') =>
      figureFor(made(rows), id).caveat
    for (const id of ['path', 'flows'] as const) {
      expect(cautionOf(valued('fob', 'cif'), id)).toMatch(/^Imports include freight/)
      expect(cautionOf(valued(null, 'cif'), id)).not.toMatch(/freight/)
      expect(cautionOf(valued('fob', 'fob'), id)).not.toMatch(/freight/)
    }
  })

  it('names the pair and its sources by the names in the file', () => {
    const { pair } = made(bothFlows([2020]))
    expect(pair).toMatchObject({ id: 'own-abc-xyz', name: 'Alphia–Xylonia', vintage: '2026-11-30' })
    expect(pair.sources.map(({ id, name, shortName }) => [id, name, shortName])).toEqual([
      ['un-comtrade-abc', 'Alphia’s reports in UN Comtrade', 'Alphia in UN Comtrade'],
    ])
  })

  it('names sources whole and without codes, however long their names are', () => {
    const named = bothFlows([2020]).map(({ table, row }) => ({
      table,
      row: { ...row, reporter: { ...row.reporter, name: 'Alphia and its Outer Islands' } },
    }))
    expect(made(named).pair.sources[0]?.shortName).toBe(
      'Alphia and its Outer Islands in UN Comtrade',
    )
    const own = made(named)
    expect(figureFor(own, 'mirror').sources).toEqual([own.pair.sources[0]?.shortName])
    expect(pictureOf(own, 'mirror').textContent).toMatch(/Alphia and its Ou[^.]*…/)
  })

  it('takes the first id that is free', () => {
    const taken = ['own-abc-xyz', 'own-abc-xyz-2']
    const { pair } = packageOf(bothFlows([2020]), 'ABC-XYZ', { ...context, taken })
    expect(pair.id).toBe('own-abc-xyz-3')
  })

  it('derives a total, growth and ratio with formulas, and assumes a target', () => {
    const { pair } = made(bothFlows([2019, 2020]))
    expect(
      pair.claims.map(({ kind, value, status, formula }) => [kind, value, status, formula]),
    ).toEqual([
      ['total', 165e6, 'derived', '110 + 55'],
      ['growth', 0.1, 'derived', '165 / 150 - 1'],
      ['ratio', 2, 'derived', '110 / 55'],
      ['target', 330e6, 'assumed', null],
    ])
    expect(pair.defaults).toEqual({
      source: 'un-comtrade-abc',
      growth: 0.1,
      growthSince: 2019,
      target: { value: 330e6, year: 2036 },
    })
  })

  it('goes on with the average growth since the tenth counted year before the base', () => {
    const since = (years: readonly number[]) => made(bothFlows(years)).pair.defaults.growth
    // The fixture adds 10 to 100 with every year that it counts.
    const twelve = [2009, ...Array.from({ length: 11 }, (_, index) => 2010 + index)]
    expect(since(twelve)).toBeCloseTo((210 / 110) ** (1 / 10) - 1, 3)
    expect(since([2010, 2016, 2020])).toBeCloseTo(1.2 ** (1 / 10) - 1, 3)
    expect(since([2016, 2018])).toBeCloseTo(Math.sqrt(1.1) - 1, 3)
    expect(made(bothFlows([2020])).pair.defaults.growth).toBe(0)
    expect(made(SPARSE['growth too fast to go on with'] ?? []).pair.defaults.growth).toBe(0)
  })

  it('adds up four quarters and no fewer, and names the year that is not whole', () => {
    const { pair } = made([...quarters(2019, 4), ...quarters(2020, 3)])
    const { observations, sources } = pair
    const sold = observations.filter(({ flow }) => flow === 'ABC-XYZ')
    expect(sold.filter(({ span }) => span === 'year')).toMatchObject([
      { year: 2019, firstDay: '2019-01-01', lastDay: '2019-12-31', value: 12e6, status: 'derived' },
    ])
    expect(sold.filter(({ span }) => span === 'part')).toHaveLength(7)
    expect(sold[0]).toMatchObject({ firstDay: '2019-01-01', lastDay: '2019-03-31', value: 3e6 })
    expect(sources[0]?.scope).toContain('Not all of 2020 is known')
    expect(() => made(quarters(2020, 3))).toThrow(/noFullYear/)
  })

  it('adds up twelve months and no fewer', () => {
    const { pair } = made([...months(2019, 12), ...months(2020, 5)])
    const years = pair.observations.filter(({ span }) => span === 'year')
    expect(years.map(({ id, value, status }) => [id, value, status])).toEqual([
      ['un-comtrade-abc-monthly-2019-abc-xyz', 12e6, 'derived'],
      ['un-comtrade-abc-monthly-2019-xyz-abc', 12e6, 'derived'],
    ])
    expect(years[0]?.formula).toBe(Array.from({ length: 12 }, () => '1').join(' + '))
  })

  it('says so where no year is whole', () => {
    expect(() => made(months(2020, 11))).toThrow(/noFullYear/)
  })

  it('adds up goods where there is no total, and says so', () => {
    const { pair, chapters } = made(SPARSE['goods without totals'] ?? [])
    expect(pair.observations[0]).toMatchObject({
      value: 200e6,
      status: 'derived',
      formula: 'sum of HS chapters',
    })
    expect(pair.sources[0]?.scope).toMatch(/the sum of the 2 codes of goods/)
    expect(chapters.names).toEqual({ '04': 'Dairy, eggs, honey', '27': 'Oil, gas, other fuels' })
  })

  it('keeps goods of other lists apart, by names on one line', () => {
    const goods = [
      { code: 'برنج', name: ' =Rice,\nmilled ' },
      { code: 'پسته', name: null },
      { code: 'S3', name: 'Fuels' },
    ].map(({ code, name }) =>
      placed({ value: 1e6, product: { scheme: 'other' as const, code, name } }),
    )
    const { pair } = made([...bothFlows([2020]), ...goods])
    expect(pair.categories.map(({ id, name }) => [id, name])).toEqual([
      ['goods-no-1', 'Rice, milled'],
      ['goods-no-2', 'پسته'],
      ['goods-s3', 'S3 Fuels'],
    ])
    expect(pair.categoryValues.map(({ category }) => category)).toEqual(
      pair.categories.map(({ id }) => id),
    )
  })

  it('shares a flow out only among chapters that fit into it', () => {
    const chapters = [placed({ hs: '27', value: 60e6 }), placed({ hs: '04', value: 20e6 })]
    const fitting = made([...bothFlows([2020]), ...chapters]).pair.mix
    expect(fitting.map(({ category, share }) => [category, share])).toEqual([
      ['fuels', 0.6],
      ['animal-goods', 0.2],
    ])
    expect(
      made([...bothFlows([2020]), ...chapters, placed({ hs: '84', value: 30e6 })]).pair.mix,
    ).toEqual([])
  })

  it('keeps a year that reports nothing as such, and not as zero', () => {
    const { pair } = made([...bothFlows([2019, 2020]), placed({ year: 2018, value: null })])
    const silent = pair.observations.find(({ year }) => year === 2018)
    expect(silent).toMatchObject({ value: null, note: 'The file reports nothing for this period.' })
  })

  it('is based on the source with the latest full year', () => {
    const rows = [...bothFlows([2018, 2019]), ...bothFlows([2020], { from: 'XYZ' })]
    expect(made(rows).pair.defaults.source).toBe('un-comtrade-xyz')
  })

  it('tells in the scope of a source what was left out of its files', () => {
    const { pair } = made([...bothFlows([2020]), placed({ hs: '27' }), placed({ hs: '2709' })])
    expect(pair.sources[0]?.scope).toBe(
      'Read from trade.csv. Left out, 1 amount: Other levels of the same goods.',
    )
  })
})

describe('names with an article', () => {
  const named = bothFlows([2020]).map(({ table, row }) => ({
    table,
    row: {
      ...row,
      reporter: { ...row.reporter, name: 'United States' },
      partner: { ...row.partner, name: 'Netherlands' },
    },
  }))

  it('have it in sentences, and stand alone without it', () => {
    const own = made(named)
    expect(own.pair.name).toBe('United States–Netherlands')
    expect(own.pair.sources[0]?.name).toBe('United States’ reports in UN Comtrade')
    expect(figureFor(own, 'flows').sentence).toMatch(
      /^In 2020 the United States sold .* its exports 2 times the Netherlands’\. /,
    )
    expect(
      figureFor(own, 'flows')
        .table.columns.map(({ label }) => label)
        .join(),
    ).toMatch(/United States to Netherlands/)
    expect(own.pair.claims.map(({ statement }) => statement).join()).toMatch(
      /in 2020, the United States sold \$2 to the Netherlands/,
    )
  })

  it('have it where a sentence names a source by them, and where one direction is told', () => {
    const one = made(named.slice(0, 1))
    expect(figureFor(one, 'flows').sentence).toMatch(/; the United States in UN Comtrade holds no/)
    expect(one.pair.claims[0]?.statement).toMatch(/^Goods worth .* from the United States to the N/)
  })

  it('lose it where they are changed for one without', () => {
    const own = renamed(
      made(named),
      { economies: ['America', 'Holland'], categories: {}, sources: {} },
      context.text,
    )
    expect(JSON.stringify(own)).not.toMatch(/the America|the Holland|United States|Netherlands/)
    expect(figureFor(own, 'flows').sentence).toMatch(/^In 2020 America sold/)
  })
})

describe('renamed', () => {
  it('says the new names wherever the old ones were', () => {
    const own = renamed(
      made(SPARSE['one flow only'] ?? []),
      { economies: ['Alph', 'Xyl'], categories: {}, sources: {} },
      context.text,
    )
    expect(own.pair.name).toBe('Alph–Xyl')
    expect(JSON.stringify(own)).not.toMatch(/Alphia|Xylonia/)
  })
})
