import { describe, expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import { packageSurvey } from '#imports/packages/packageSurvey.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

describe('packageSurvey', () => {
  it('tells the pair, years and goods of a package, and its sources with their rows', () => {
    const rows = [
      ...bothFlows([2018, 2020]),
      ...bothFlows([2019], { from: 'XYZ' }),
      placed({ year: 2020, hs: '27', value: 5e6 }),
    ]
    const own = packageOf(rows, 'ABC-XYZ', context)
    const { pairs, tables, ...rest } = packageSurvey(own, 'own.zip')
    expect(rest).toEqual({ leftOut: [], unread: [] })
    expect(pairs).toMatchObject([
      {
        id: 'own-abc-xyz',
        years: [2018, 2020],
        flows: ['export', 'import'],
        levels: [
          { scheme: 'all', level: 0 },
          { scheme: 'HS', level: 2 },
        ],
      },
    ])
    expect(pairs[0]?.reporters.toSorted()).toEqual(['ABC', 'XYZ'])
    expect(tables.map(({ sheet }) => sheet)).toEqual(own.pair.sources.map(({ name }) => name))
    const counted = tables.reduce((sum, table) => sum + table.rows, 0)
    expect(counted).toBe(pairs[0]?.amounts)
    expect(tables.every(({ questions }) => questions.length === 0)).toBe(true)
  })

  it('tells of a package of one flow and another list that it is so', () => {
    const product = { scheme: 'SITC', code: '3', name: null } as const
    const rows = [placed({}), placed({ product, value: 5e6 })]
    const { pairs } = packageSurvey(packageOf(rows, 'ABC-XYZ', context), 'own.zip')
    expect(pairs).toMatchObject([
      { flows: ['export'], levels: [{ scheme: 'all' }, { scheme: 'other' }] },
    ])
  })
})
