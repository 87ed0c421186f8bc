import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import type { Flow } from '#model/series.ts'
import type { RatePerYear, Share, Usd, Year } from '#model/units.ts'
import { simulationKey } from '#analysis/comparedScenarios.ts'
import type { Chosen } from '#analysis/known.ts'

/** The values of a scenario in one year, in US dollars, and its distance from the target. */
export type ComparedResult = Readonly<{
  total: Usd | null
  flows: Readonly<Record<Flow, Usd | null>>
  /**
   * Yearly growth from this year on that reaches the target in the target's year; `null`: no year is
   * left.
   */
  needed: RatePerYear | null
  /** The share of simulated paths that have reached the target by this year; `null` until simulated. */
  chance: Share | null
}>

/** Returns the result of a scenario in a year; all values are `null` outside of its projection. */
export function resultIn(
  scenario: Chosen,
  year: Year,
  flows: readonly Flow[],
  simulationsByScenario: Chosen['simulationsByScenario'],
): ComparedResult {
  const { projection, target } = scenario.outcome
  const index = year - projection.firstYear
  const total = projection.total[index] ?? null
  const simulated = simulationsByScenario?.get(simulationKey(scenario))
  const chances = simulated?.ok ? simulated.simulation.chances : []
  return {
    total,
    flows: Object.fromEntries(flows.map((flow) => [flow, projection.flows[flow]?.[index] ?? null])),
    needed: total === null ? null : requiredGrowth(total, target.value, target.year - year),
    chance: chances.find((each) => each.year === year)?.by ?? null,
  }
}
