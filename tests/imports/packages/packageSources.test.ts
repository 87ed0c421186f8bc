import { describe, expect, it } from 'vitest'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { countedName } from '#figures/words/flowNames.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import type { PlacedRow } from '#imports/packages/slice.ts'
import { figureFor } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

function made(rows: readonly PlacedRow[]) {
  return packageOf(rows, 'ABC-XYZ', context)
}

/** Milk alone, by both flows and two years, with no total beside it. */
const MILK = [2019, 2020].flatMap((year) =>
  (['export', 'import'] as const).flatMap((flow) =>
    ['0401', '0402'].map((hs) => placed({ year, flow, hs })),
  ),
)

/** Each side reports what it sold, and no more. */
const EXPORTS_ONLY = ['ABC', 'XYZ'].flatMap((from) =>
  [2019, 2020].map((year) => placed({ from, year, value: from === 'ABC' ? 110e6 : 300e6 })),
)

describe('a package of some goods alone', () => {
  const own = made(MILK)

  it('says on the tile, in its claim and beside the charts that it is not all trade', () => {
    expect(own.pair.sources.map(({ coverage }) => coverage)).toEqual(['goods'])
    const { sentence } = figureFor(own, 'headline')
    expect(sentence).toMatch(/^Only the goods on file: \$400/)
    expect(own.pair.claims[0]?.statement).toBe('The goods on file were worth $400\u00a0m in 2020')
    expect(figureFor(own, 'path').caveat).toContain('Only the goods on file are counted here')
    expect(figureFor(own, 'flows').caveat).toContain('not always all trade')
  })

  it.each(['base-rates', 'recovery'] as const)('is not compared with other pairs: %s', (id) => {
    const { sentence, draw } = figureFor(own, id)
    expect(sentence).toMatch(/other pairs’ is no measure/)
    expect(draw).toBeNull()
  })

  it('says of the drawn chance that it spreads as total trade of other pairs does', () => {
    const goods = /other pairs’ total trade: trade in some goods alone varies more/
    expect(figureFor(own, 'chance').caveat).toMatch(goods)
    expect(figureFor(own, 'path').explanations.join()).toMatch(goods)
    expect(figureFor(own, 'chance', 'class=own').caveat ?? '').not.toMatch(goods)
    const all = figureFor(made(bothFlows([2019, 2020])), 'chance')
    expect([all.caveat, ...all.explanations].join()).not.toMatch(goods)
  })

  it('is not set against a total of all goods that the other side reports', () => {
    const mixed = made([...MILK, ...bothFlows([2019, 2020], { from: 'XYZ' })])
    expect(mixed.pair.sources.map(({ coverage }) => coverage)).toEqual(['goods', 'national'])
    expect(mixed.pair.claims[0]?.rivals).toEqual([])
    expect(figureFor(mixed, 'mirror').sentence).toMatch(/^For no year shown do we hold/)
  })

  it('takes tables of BACI, which never have a total, for all trade', () => {
    const rows = MILK.map(({ table, row }) => ({
      table: { ...table, format: 'baci' as const },
      row,
    }))
    expect(made(rows).pair.sources[0]?.coverage).toBe('national')
    expect(figureFor(made(rows), 'headline').sentence).toMatch(/^Total trade/)
  })
})

describe('a source with totals in some years and goods alone in others', () => {
  const own = made([...bothFlows([2018]), ...MILK])

  it('counts no goods as all trade, and says what was left out', () => {
    const { observations, sources, categoryValues } = own.pair
    expect([...new Set(observations.map(({ year }) => year))]).toEqual([2018])
    expect(sources.map(({ coverage }) => coverage)).toEqual(['national'])
    expect(sources[0]?.scope).toMatch(
      /Left out, 8 amounts: Goods without a total, which may not be/,
    )
    expect(categoryValues).toEqual([])
    expect(figureFor(own, 'headline').sentence).toMatch(/^Total trade: \$150/)
  })

  it('keeps goods of years that have a total', () => {
    const goods = [placed({ year: 2018, hs: '0401' }), placed({ year: 2019, hs: '0401' })]
    const { categoryValues } = made([...bothFlows([2018]), ...goods]).pair
    expect(categoryValues.map(({ year }) => year)).toEqual([2018])
  })
})

describe('a package of exports alone', () => {
  const own = made(EXPORTS_ONLY)

  it('says who counts the other direction', () => {
    expect(figureFor(own, 'path').caveat).toBe(
      'Only Alphia to Xylonia is counted here; Xylonia to Alphia is counted by Xylonia in UN Comtrade.',
    )
  })

  it('names the one direction on the slider, in the table and beside its figures', () => {
    const { table } = figureFor(own, 'path')
    expect(table.columns.find(({ key }) => key === 'total')?.label).toBe('Total')
    const source = own.pair.defaults.source
    const total = { flow: 'total', source, year: 2020 } as const
    expect(countedName(own.pair, total, context.text)).toBe('Alphia to Xylonia')
    expect(countedName(made(bothFlows([2020])).pair, total, context.text)).toBe('Both flows')
    const figure = figureFor(own, 'path')
    expect(defaultParagraph(figure, context.text)).not.toMatch(/Of this/)
  })

  it('calls no total what is one direction', () => {
    const { sentence } = figureFor(own, 'headline')
    expect(sentence).toMatch(/^Alphia to Xylonia: \$110/)
    expect(sentence).not.toMatch(/total/i)
    expect(own.pair.claims[0]?.statement).toBe(
      'Goods worth $110\u00a0m went from Alphia to Xylonia in 2020',
    )
  })

  it('sets no source against another that counts the other direction', () => {
    const { sentence, table } = figureFor(own, 'tornado')
    expect(sentence).not.toMatch(/source/)
    expect(table.rows.map(({ cells }) => cells[0])).not.toContain('Choice of source')
    expect(own.pair.claims[0]?.rivals).toEqual([])
  })

  it('shows the goods of a direction by the source that has them', () => {
    const goods = EXPORTS_ONLY.concat(
      placed({ year: 2020, hs: '27', value: 60e6 }),
      placed({ year: 2020, from: 'XYZ', hs: '04', value: 40e6 }),
    )
    const { sentence } = figureFor(made(goods), 'products', 'flow=XYZ-ABC')
    expect(sentence).toMatch(/by Xylonia’s reports in UN Comtrade, .*Animals/)
  })
})

it('says of a source in which currency its file is, where the reader said US dollars', () => {
  const overruled = { where: 'name', field: 'Tsd. EUR', found: 'Tsd. EUR' } as const
  const unit = { factor: 1000, isSure: true, overruled } as const
  const rows = bothFlows([2019, 2020])
  const table = {
    file: 'trade.csv',
    sheet: null,
    format: 'plain',
    publisher: 'trade',
    unit,
  } as const
  expect(made(rows.map(({ row }) => ({ table, row }))).pair.sources[0]?.scope).toMatch(
    /^Read from trade\.csv\. A column is called “Tsd\. EUR”\. .* trade\.csv are in US\$ thousand, [^“]*$/,
  )
  expect(made(rows).pair.sources[0]?.scope).not.toContain('US$')
})

it('names a year that has no sum in both calendars', () => {
  const months = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      placed({ year, month: index + 1, calendar: 'solarHijri', value: 1e6 }),
    )
  const { sources } = made([...months(2019, 12), ...months(2020, 5)]).pair
  expect(sources[0]?.scope).toContain('Not all of 2020/21 (1399) is known')
})
