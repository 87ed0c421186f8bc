import type { Pair } from '#datasets/schemas.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { groupedBy } from '#analysis/groupedBy.ts'
import type { Text } from '#i18n/text.ts'
import type { BaseCell } from '#model/projection/baseline.ts'
import { growthOfCell } from '#model/projection/growthOfCell.ts'
import type { Outcome } from '#model/outcome.ts'
import type { FlowOrTotal } from '#model/series.ts'
import { startValues } from '#model/projection/startValues.ts'
import type { RatePerYear, Usd } from '#model/units.ts'

/** A part of a trade flow with one growth rate: the whole flow, or the categories with that rate. */
export type GrowthGroup = Readonly<{
  label: string
  flow: FlowOrTotal
  start: Usd
  growth: RatePerYear
}>

/** Groups the base-year values of a scenario by growth rate within each flow. */
export function growthGroups(pair: Pair, { base, scenario }: Outcome, text: Text): GrowthGroup[] {
  const starts = startValues(base, scenario.start)
  const cells = base.cells.map((cell, index) => {
    return { cell, start: starts[index] ?? 0, growth: growthOfCell(cell, scenario) }
  })
  return [...groupedBy(cells, ({ cell }) => cell.flow)].flatMap(([flow, ofFlow]) => {
    const groups = [...groupedBy(ofFlow, ({ growth }) => growth)]
    return groups.map(([growth, sameRate]): GrowthGroup => {
      const parts = groups.length > 1 ? sameRate.map(({ cell }) => cell) : null
      const start = sameRate.reduce((sum, cell) => sum + cell.start, 0)
      return { label: labelOf(flow, parts, pair, text), flow, start, growth }
    })
  })
}

function labelOf(
  flow: FlowOrTotal,
  parts: readonly BaseCell[] | null,
  pair: Pair,
  text: Text,
): string {
  const { t, list } = text
  const name = flow === 'total' ? t('table.total') : flowName(pair, flow, text)
  if (parts === null) return name

  const names = parts.map(({ category }) => {
    return pair.categories.find(({ id }) => id === category)?.name ?? t('products.rest')
  })
  return t('scenario.categoryOfFlow', { category: list(names), flow: name })
}
