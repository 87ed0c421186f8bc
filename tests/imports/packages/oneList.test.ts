import { describe, expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import type { ProductScheme } from '#imports/rows/tradeRow.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

/** Goods that Alphia sold, by a list of these codes. */
function goods(years: readonly number[], scheme: ProductScheme, ...codes: readonly string[]) {
  return years.flatMap((year) =>
    codes.map((code) => placed({ year, value: 1e6, product: { scheme, code, name: null } })),
  )
}

function made(...rows: readonly (readonly ReturnType<typeof placed>[])[]) {
  const { pair } = packageOf([...bothFlows([2018, 2019, 2020]), ...rows.flat()], 'ABC-XYZ', context)
  return {
    pair,
    categories: pair.categories.map(({ name }) => name),
    years: [...new Set(pair.categoryValues.map(({ year }) => year))],
    scope: pair.sources[0]?.scope ?? '',
  }
}

describe('goods by several lists in different years', () => {
  it('are charted by the one of most years, and the source says what is left out', () => {
    const { categories, years, scope, pair } = made(
      goods([2018, 2019], 'SITC', '0', '3'),
      goods([2020], 'BEC', '1', '4', '5'),
    )
    expect(categories).toEqual(['0', '3'])
    expect(years).toEqual([2018, 2019])
    expect(scope).toContain(
      'Left out of charts of goods, 3 amounts of 2020: they are counted by another list (BEC, 1 digit) than the one that is charted (SITC, 1 digit)',
    )
    expect(pair.observations.map(({ year }) => year)).toContain(2020)
  })

  it('are charted by the latest of two lists with as many years', () => {
    const { categories, scope } = made(goods([2019], 'SITC', '0'), goods([2020], 'BEC', '1'))
    expect(categories).toEqual(['1'])
    expect(scope).toContain('1 amount of 2019: it is counted')
  })

  it('are charted by the Harmonized System, by chapter, where it counts any', () => {
    const { categories, scope } = made(
      goods([2018, 2019], 'SITC', '0', '3'),
      goods([2020], 'HS', '2709', '2710'),
    )
    expect(categories).toEqual(['Oil, gas and other fuels'])
    expect(scope).toContain(
      '4 amounts of 2018 and 2019: they are counted by another list (SITC, 1 digit) than the one that is charted (HS chapters)',
    )
  })

  it('are charted together by chapters of the Harmonized System of any level', () => {
    const { scope } = made(goods([2018], 'HS', '27'), goods([2019], 'HS', '2709'))
    expect(scope).not.toContain('charts of goods')
  })

  it('are charted by one level of one list', () => {
    const { categories } = made(goods([2018, 2019], 'SITC', '0'), goods([2020], 'SITC', '01', '02'))
    expect(categories).toEqual(['0'])
  })

  it('are charted together where one list counts them', () => {
    const { categories, scope } = made(goods([2018, 2020], 'SITC', '0', '3'))
    expect(categories).toEqual(['0', '3'])
    expect(scope).not.toContain('charts of goods')
  })

  it('keep in the total of a source without one what its charts leave out', () => {
    const rows = [...goods([2018, 2019], 'SITC', '0', '3'), ...goods([2020], 'BEC', '1', '4', '5')]
    const { pair } = packageOf(rows, 'ABC-XYZ', context)
    const of2020 = pair.observations.filter(({ year, flow }) => year === 2020 && flow !== 'total')
    expect(of2020.map(({ value }) => value)).toEqual([3e6])
  })
})
