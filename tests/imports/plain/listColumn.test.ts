import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import { readPair } from '#imports/importFiles.ts'
import { rolesNamed } from '#imports/plain/columnRoles.ts'
import { described } from '../../support/importTables.ts'
import { context } from '../../support/tradeRows.ts'

type Cells = readonly string[]

/** Goods of the rows of a table whose header begins like all. */
function goodsIn(header: Cells, ...cells: readonly Cells[]) {
  const records = [
    ['year', 'flow', 'reporter', 'partner', 'value (US$)', ...header],
    ...cells.map((each) => ['2020', 'export', 'MAR', 'PRT', '5', ...each]),
  ]
  const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
  const rows = records.slice(1).flatMap((record, index) => reader?.read(record, index + 2) ?? [])
  return rows.map((row) =>
    described(row)
      .replace(/^.* 2020 (.*) ?5$/, '$1')
      .trim(),
  )
}

describe('a column that says by which list goods are counted', () => {
  it.each(['classification', 'Nomenclature', 'product_list', 'HS or SITC', 'Col 6'])(
    'gives each row that list where it is called %s',
    (name) => {
      const rows = [
        ['SITC', '3', 'Fuels'],
        ['HS', '27', 'Fuels'],
        ['BEC', '31', 'Fuels'],
        ['H5', '8', 'Fruit'],
        ['SITC Rev. 4', '05', 'Fruit'],
      ]
      expect(goodsIn([name, 'code', 'product'], ...rows)).toEqual([
        'SITC 3',
        'HS 27',
        'BEC 31',
        'HS 08',
        'SITC 05',
      ])
    },
  )

  it('is none where its cells are no names of lists', () => {
    const rows = [
      ['Sensitive', '24'],
      ['Heavy', '27'],
    ]
    expect(goodsIn(['classification', 'product code'], ...rows)).toEqual(['HS 24', 'HS 27'])
  })

  it('is none where its cells may be halves of years and its name says nothing', () => {
    const rows = [
      ['S1', '24'],
      ['S2', '27'],
    ]
    expect(goodsIn(['semester', 'hs code'], ...rows)).toEqual(['HS 24', 'HS 27'])
    expect(goodsIn(['nomenclature', 'product code'], ...rows)).toEqual(['SITC 24', 'SITC 27'])
  })

  it('leaves goods as they were where it is absent', () => {
    expect(goodsIn(['code', 'product'], ['3', 'Fuels'])).toEqual(['other Fuels'])
  })

  it('turns no codes of economies into goods, and no goods without a code into a total', () => {
    expect(goodsIn(['nomenclature', 'code', 'product'], ['HS', 'MAR', 'Fuels'])).toEqual([
      'other Fuels',
    ])
    const rows = [
      ['SITC', '3', 'Fuels'],
      ['SITC', '', 'Fish'],
      ['SITC', '', 'Total'],
    ]
    expect(goodsIn(['nomenclature', 'code', 'product'], ...rows)).toEqual([
      'SITC 3',
      'other Fish',
      '',
    ])
  })

  it('counts for a column of codes that the reader of the page chose', () => {
    const sitc = ['2020', 'SITC', '3', 'Fuels', '5']
    const records = [['y', 'by', 'no', 'goods', 'v'], sitc, ['2020', 'HS', '27', 'Fuels', '6']]
    const mapping = {
      year: 0,
      part: null,
      value: 4,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: null,
      product: 2,
      fixed: { reporter: 'MAR', partner: 'PRT', flow: 'export' as const },
    }
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: { mapping, unit: 1 } })
    expect(reader?.read(sitc, 2)).toMatchObject([
      { product: { scheme: 'SITC', code: '3', name: 'Fuels' } },
    ])
  })

  it('lets the form name the column of codes', () => {
    const records = [
      ['year', 'classification', 'code', 'product', 'value'],
      ['2020', 'HS', '27', 'Fuels', '5'],
    ]
    expect(rolesNamed(records).product).toBe('2')
  })
})

describe('a table of which some years are counted by SITC and others by the HS', () => {
  const rowsOf = (year: number, list: string, code: string, product: string) =>
    ['Export', 'Import'].map((flow) =>
      [year, 'Germany', 'Kenya', flow, list, code, product, 480000000].join(','),
    )
  const text = [
    'year,reporter,partner,flow,classification,code,product,value_usd',
    ...[2015, 2016, 2017, 2018].flatMap((year) => [
      ...rowsOf(year, 'SITC', '3', 'Mineral fuels'),
      ...rowsOf(year, 'SITC', '0', 'Food'),
    ]),
    ...[2019, 2020, 2021].flatMap((year) => rowsOf(year, 'HS', '27', 'Mineral fuels')),
  ].join('\n')

  it('is charted by groups of the HS, and says what that leaves out', async () => {
    const { pair } = await readPair([new File([text], 'd.csv')], 'DEU-KEN', {
      ...context,
      answers: {},
      onProgress: () => undefined,
      signal: new AbortController().signal,
    })
    expect(pair.categories.map(({ name }) => name)).toEqual(['Oil, gas and other fuels'])
    expect([...new Set(pair.categoryValues.map(({ year }) => year))]).toEqual([2019, 2020, 2021])
    expect(pair.sources[0]?.scope).toContain('16 amounts of 2015, 2016, 2017 and 2018')
    expect(pair.observations.some(({ year }) => year === 2015)).toBe(true)
  })
})
