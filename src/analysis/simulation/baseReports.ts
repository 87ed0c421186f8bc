import type { Pair } from '#datasets/schemas.ts'
import { countsAlike } from '#analysis/history.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { FlowOrTotal } from '#model/series.ts'
import type { Usd } from '#model/units.ts'

/** What a source reports of a flow for a whole year. */
type BaseReport = Readonly<{ id: string; value: Usd }>

/**
 * Returns what other customs offices report of a flow for the base year: at most one value each.
 *
 * Payments are not comparable with goods that cross the border, statements repeat the figures of
 * others, estimates fill gaps, and a contested value is no count of its own.
 */
export function baseReports(
  pair: Pair,
  { year, source }: Base,
  flow: FlowOrTotal,
): readonly BaseReport[] {
  const { observations, sources } = pair
  const customs = new Set(sources.filter(({ basis }) => basis === 'customs').map(({ id }) => id))
  return observations.flatMap(({ id, value, ...each }) => {
    const isCount = customs.has(each.source) && each.source !== source && each.preferred
    const isOfBase = each.flow === flow && each.year === year && each.span === 'year'
    if (!isCount || !isOfBase || each.status === 'contested' || value === null) return []
    if (flow === 'total' && !countsAlike(pair, each, { source, year })) return []
    return [{ id, value }]
  })
}
