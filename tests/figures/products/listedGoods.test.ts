import { describe, expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import { figureFor } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

const PAIR = 'ABC-XYZ'
const sitc = (code: string, name: string, value: number) =>
  placed({ year: 2020, value, product: { scheme: 'SITC', code, name } })
const SITC = [sitc('001', 'Live animals', 60e6), sitc('333', 'Petroleum', 30e6)]

function productsOf(rows: Parameters<typeof packageOf>[0], link = '') {
  return figureFor(packageOf(rows, PAIR, context), 'products', `flow=${PAIR}${link}`)
}

describe('goods of another list than the HS', () => {
  const figure = productsOf([...bothFlows([2020]), ...SITC])

  it('are charted by their code and name, what is left of the flow beside them', () => {
    expect(figure.table.rows.map(({ cells }) => [cells[1], cells[5]])).toEqual([
      ['001 Live animals', 60e6],
      ['333 Petroleum', 30e6],
      ['Everything else', 10e6],
    ])
    const layers = figure.legend.filter((entry) => entry.kind === 'layer')
    expect(new Set(layers.map(({ colour }) => colour)).size).toBe(3)
    expect(layers.map(({ canEnter }) => canEnter)).toEqual([false, false, false])
    expect(figure.draw).not.toBeNull()
  })

  it('are said to be so, with the name of the list', () => {
    expect(figure.explanations.join(' ')).toBe(
      'Goods are counted by SITC here, and not by the Harmonized System.',
    )
  })

  it('have no chapters inside, so that a link into one shows them all', () => {
    expect(
      productsOf([...bothFlows([2020]), ...SITC], '&product=goods-001').table.rows,
    ).toHaveLength(3)
  })

  it('are never mixed with goods of the HS, which are charted where there are any', () => {
    const rows = [
      ...bothFlows([2019, 2020]),
      ...SITC,
      placed({ year: 2019, hs: '27', value: 40e6 }),
    ]
    const names = productsOf(rows).legend.flatMap((entry) =>
      entry.kind === 'layer' ? entry.label : [],
    )
    expect(names).toEqual(['Everything else', 'Oil, gas and other fuels'])
  })
})
