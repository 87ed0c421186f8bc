import { expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import { figureFor } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

/** A flow of 100 m in 2020 with chapters of these values. */
function productsWith(values: readonly number[]) {
  const chapters = values.map((value, index) => placed({ hs: ['27', '84'][index] ?? '04', value }))
  return figureFor(packageOf([...bothFlows([2020]), ...chapters], 'ABC-XYZ', context), 'products')
}

it('shows what categories leave over of their flow, last of all and as derived', () => {
  const { table, sentence, legend } = productsWith([50e6, 20e6])
  const rows = table.rows.map(({ cells }) => [cells[1], cells[5], cells[6], cells[7]])
  expect(rows).toEqual([
    ['Oil, gas and other fuels', 50e6, 0.5, 'reported'],
    ['Machinery and electrical goods', 20e6, 0.2, 'reported'],
    ['Everything else', 30e6, 0.3, 'derived'],
  ])
  expect(sentence).toMatch(/Oil, gas and other fuels: \$50.m, 50% of the flow/)
  expect(legend.map((entry) => entry.kind === 'layer' && entry.label)).toContain('Everything else')
})

it('shows none where they add up to it, but for rounding', () => {
  expect(productsWith([80e6, 20.05e6]).table.rows).toHaveLength(2)
})

it('says so where they add up to more', () => {
  const { table, explanations } = productsWith([80e6, 40e6])
  expect(table.rows).toHaveLength(2)
  expect(explanations.join()).toMatch(
    /The categories of 2020 add up to \$120.m, more than the whole flow .*, \$100.m\./,
  )
})
