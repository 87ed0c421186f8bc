import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import type { Flow } from '#model/series.ts'
import type { RatePerYear, Share, Usd, Year } from '#model/units.ts'
import { chanceKey } from '#analysis/comparedScenarios.ts'
import type { Chosen } from '#analysis/known.ts'

/** Where a scenario stands in a year, and how it stands to its target then. */
export type ComparedResult = Readonly<{
  total: Usd | null
  flows: Readonly<Record<Flow, Usd | null>>
  /** Growth a year from here that ends at the target in its year; `null` where no time is left. */
  needed: RatePerYear | null
  /** The share of draws that have reached the target by then; `null` until it has been drawn. */
  chance: Share | null
}>

/** What a scenario leads to in a year, with its chance where `beside` holds it. */
export function resultIn(
  scenario: Chosen,
  year: Year,
  flows: readonly Flow[],
  simulationsByScenario: Chosen['simulationsByScenario'],
): ComparedResult {
  const { projection, target } = scenario.outcome
  const index = year - projection.firstYear
  const total = projection.total[index] ?? null
  const simulated = simulationsByScenario?.get(chanceKey(scenario))
  const chances = simulated?.ok ? simulated.simulation.chances : []
  return {
    total,
    flows: Object.fromEntries(flows.map((flow) => [flow, projection.flows[flow]?.[index] ?? null])),
    needed: total === null ? null : requiredGrowth(total, target.value, target.year - year),
    chance: chances.find((one) => one.year === year)?.by ?? null,
  }
}
