import type { Band } from '#model/chance/bands.ts'
import { simulationKey, type NamedScenario } from '#analysis/comparedScenarios.ts'
import { scenarioPairOf } from '#analysis/scenarioPair.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * The bands to draw, by the link of their scenario: those of the two scenarios that are compared, since
 * more would hide one another. Empty where bands are hidden; only those simulated so far.
 */
export function comparedBands(
  columns: readonly NamedScenario[],
  { selection, choice, simulationsByScenario }: Chosen,
): ReadonlyMap<string, readonly Band[]> {
  const between = choice.chance.hasBand ? scenarioPairOf(columns, selection.between) : null
  const both = between ? [between.from, between.to] : []
  return new Map(
    both.flatMap(({ link, chosen }) => {
      const simulated = simulationsByScenario?.get(simulationKey(chosen))
      return simulated?.ok ? [[link, simulated.simulation.bands] as const] : []
    }),
  )
}

/** The percentiles of a scenario in a year; `null` in its base year and until simulated. */
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
