import type { Pair } from '#datasets/schemas.ts'
import { countedName } from '#figures/words/flowNames.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Text } from '#i18n/text.ts'
import type { Base, BaseCell } from '#model/projection/baseline.ts'
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
  /** Its values year by year without levers, and as projected. */
  plain: readonly Usd[]
  values: readonly Usd[]
}>

/** Groups the base-year values of a scenario by growth rate within each flow. */
export function growthGroups(pair: Pair, outcome: Outcome, text: Text): GrowthGroup[] {
  const { base, scenario, projection, levers } = outcome
  const starts = startValues(base, scenario.start)
  const cells = base.cells.map((cell, index) => {
    const values = projection.cells[index]?.values ?? []
    const plain = levers?.plain.cells[index]?.values ?? values
    return { cell, start: starts[index] ?? 0, growth: growthOfCell(cell, scenario), plain, values }
  })
  return [...groupedBy(cells, ({ cell }) => cell.flow)].flatMap(([flow, ofFlow]) => {
    const groups = [...groupedBy(ofFlow, ({ growth }) => growth)]
    return groups.map(([growth, sameRate]): GrowthGroup => {
      const parts = groups.length > 1 ? sameRate.map(({ cell }) => cell) : null
      const start = sameRate.reduce((sum, cell) => sum + cell.start, 0)
      return {
        label: labelOf({ ...base, flow }, parts, pair, text),
        flow,
        start,
        growth,
        plain: sumOfPaths(sameRate.map(({ plain }) => plain)),
        values: sumOfPaths(sameRate.map(({ values }) => values)),
      }
    })
  })
}

/** Adds paths year by year. */
export function sumOfPaths(paths: readonly (readonly Usd[])[]): readonly Usd[] {
  const [first = []] = paths
  return first.map((_, at) => paths.reduce((sum, path) => sum + (path[at] ?? 0), 0))
}

function labelOf(
  counted: Base & Readonly<{ flow: FlowOrTotal }>,
  parts: readonly BaseCell[] | null,
  pair: Pair,
  text: Text,
): string {
  const { t, list } = text
  const name = countedName(pair, counted, text)
  if (parts === null) return name

  const names = parts.map(({ category }) => {
    return pair.categories.find(({ id }) => id === category)?.name ?? t('products.rest')
  })
  return t('scenario.categoryOfFlow', { category: list(names), flow: name })
}
