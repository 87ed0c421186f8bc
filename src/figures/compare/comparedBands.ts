import type { Band } from '#model/chance/bands.ts'
import { simulationKey, type NamedScenario } from '#analysis/comparedScenarios.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * Returns the bands to draw, by the link of their scenario: only of the two scenarios selected for the
 * difference, since more would hide one another. Empty where bands are hidden or not yet simulated.
 */
export function comparedBands(
  scenarios: readonly NamedScenario[],
  { selection, choice, simulationsByScenario }: Chosen,
): ReadonlyMap<string, readonly Band[]> {
  const between = choice.chance.hasBand ? scenarioPairOf(scenarios, selection.between) : null
  const both = between ? [between.from, between.to] : []
  return new Map(
    both.flatMap(({ link, chosen }) => {
      const simulated = simulationsByScenario?.get(simulationKey(chosen))
      return simulated?.ok ? [[link, simulated.simulation.bands] as const] : []
    }),
  )
}

/** Returns the percentiles of a scenario in a year; `null` in its base year and until simulated. */
export function bandIn(
  { chosen }: NamedScenario,
  year: number,
  simulationsByScenario: Chosen['simulationsByScenario'],
): Band | null {
  const simulated = simulationsByScenario?.get(simulationKey(chosen))
  return simulated?.ok
    ? (simulated.simulation.bands.slice(1).find((band) => band.year === year) ?? null)
    : null
}
