import type { Base } from '#model/projection/baseline.ts'
import { activeLevers, type LeverModel } from './lever.ts'
import { projectPaths, reportingAt, sumOf } from './leverEffects.ts'
import { flowLimits } from './leverLimits.ts'
import { cellLogs } from './leverLogs.ts'
import { project } from '#model/projection/project.ts'
import { projectionOf } from '#model/projection/projection.ts'
import type { Scenario } from '#model/scenario.ts'
import type { Usd, Year } from '#model/units.ts'

/**
 * Computes exactly the total of `leverEffects` in a single year, without the years before it, since
 * a search evaluates many settings for one year.
 */
export function leverTotal(base: Base, scenario: Scenario, model: LeverModel, year: Year): Usd {
  const plain = project(base, { ...scenario, horizon: year })
  const active = activeLevers(model, scenario.levers, base.year)
  if (active.length === 0) return plain.total.at(-1) ?? 0

  const at = plain.lastYear
  const multiplied = plain.cells.map(({ cell, values }) => [
    (values.at(-1) ?? 0) * Math.exp(sumOf(cellLogs({ model, active, cell, year: at }))),
  ])
  const limits = flowLimits({ base, model, active, multiplied, firstYear: at, without: new Set() })
  const reporting = reportingAt(active, model, at)
  const cells = plain.cells.map(({ cell }, index) => ({
    cell,
    values: (multiplied[index] ?? []).map((value) => {
      return value * Math.exp((limits[index]?.[0] ?? 0) + reporting)
    }),
  }))
  const singleYear = { firstYear: at, lastYear: at }
  return projectionOf(singleYear, cells, projectPaths(base, active, model, [at])).total[0] ?? 0
}
