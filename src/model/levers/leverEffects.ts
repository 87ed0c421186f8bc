import type { Base } from '#model/projection/baseline.ts'
import { activeLevers, type ActiveLever, type LeverModel } from './lever.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import { logsOfCells, phaseAt, type CellLogs, type Rule } from './leverLogs.ts'
import { flowLimits } from './leverLimits.ts'
import { project } from '#model/projection/project.ts'
import { projectionOf, type Projection } from '#model/projection/projection.ts'
import type { Flow } from '#model/series.ts'
import type { Usd } from '#model/units.ts'

/** The amount an additive lever adds to one flow, year by year. */
export type ProjectPath = Readonly<{
  lever: LeverId
  flow: Flow
  active: ActiveLever
  /** The amount once it is fully in force. */
  full: Usd
  values: readonly Usd[]
  /** The 80 % interval of its size, as multiples of the values. */
  low: number
  high: number
}>

/** The projection of a scenario with its levers, and the terms it is computed from. */
export type LeverEffects = Readonly<{
  active: readonly ActiveLever[]
  /** The projection without any lever. */
  plain: Projection
  /** The projection with all levers: recorded trade. */
  projection: Projection
  /** The log effects on each cell of the base, year by year. */
  logs: readonly (readonly CellLogs[])[]
  /** For each cell, year by year: ln of the share that capacity and barter allow, ≤ 0. */
  limits: readonly (readonly number[])[]
  /** Year by year: ln of recorded over real trade as the levers change it. */
  reporting: readonly number[]
  projects: readonly ProjectPath[]
}>

/**
 * Applies the levers of a scenario to its projection, in this order: multipliers (see
 * `cellLogs`), capacity and barter, additive projects, and last what is recorded:
 *
 *   cell  = plain × e^(Σ logs + overlap) × limit × e^reporting
 *   total = Σ cells + Σ projects
 *
 * Projects are always recorded in full. Without an active lever the
 * projection is the plain one itself.
 */
export function leverEffects(
  base: Base,
  scenario: Scenario,
  model: LeverModel,
  without: ReadonlySet<Rule> = new Set(),
): LeverEffects {
  const plain = project(base, scenario)
  const active = activeLevers(model, scenario.levers, base.year)
  const years = plain.total.map((_, index) => base.year + index)
  const logs = logsOfCells(base.cells, years, { model, active, without })
  const multiplied = plain.cells.map(({ values }, index) =>
    values.map((value, at) => value * Math.exp(sumOf(logs[index]?.[at]))),
  )
  const limits = flowLimits({ base, model, active, multiplied, firstYear: base.year, without })
  const reporting = years.map((year) => reportingAt(active, model, year))
  const projects = projectPaths(base, active, model, years)
  if (active.length === 0)
    return { active, plain, projection: plain, logs, limits, reporting, projects }

  const cells = plain.cells.map(({ cell }, index) => ({
    cell,
    values: (multiplied[index] ?? []).map(
      (value, at) => value * Math.exp((limits[index]?.[at] ?? 0) + (reporting[at] ?? 0)),
    ),
  }))
  const projection = projectionOf(plain, cells, projects)
  return { active, plain, projection, logs, limits, reporting, projects }
}

/** Computes the sum of all log effects on a cell in a year. */
export function sumOf(logs: CellLogs | undefined): number {
  return logs ? logs.levers.reduce((sum, log) => sum + log, logs.overlap) : 0
}

/** Computes ln(recorded trade / real trade) in a year. */
export function reportingAt(
  active: readonly ActiveLever[],
  model: LeverModel,
  year: number,
): number {
  return active
    .filter(({ lever }) => lever.mechanism === 'reporting')
    .reduce((sum, each) => {
      return sum + each.lever.effect * each.response * phaseAt(each, model, year)
    }, 0)
}

/** Computes the amounts that the projects add in each of the years. */
export function projectPaths(
  { cells }: Base,
  active: readonly ActiveLever[],
  model: LeverModel,
  years: readonly number[],
): readonly ProjectPath[] {
  if (cells.length === 0) return []
  return active.flatMap((each) =>
    model.projects
      .filter(({ lever }) => lever === each.lever.id)
      .map(({ lever, flow, value, low, high }) => {
        const full = value * each.response
        const values = years.map((year) => full * phaseAt(each, model, year))
        return { lever, flow, active: each, full, low: low / value, high: high / value, values }
      }),
  )
}
