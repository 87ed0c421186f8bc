import type { Band } from '#model/chance/bands.ts'
import { chanceKey, type Compared } from '#analysis/comparedScenarios.ts'
import { betweenIn } from '#analysis/scenarioPair.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * The bands that are drawn over each other, by the scenario's link: those of the two scenarios that
 * are set against each other, since more would hide one another. None where chance is hidden, and
 * only those that have been drawn.
 */
export function comparedBands(
  columns: readonly Compared[],
  { selection, choice, simulationsByScenario }: Chosen,
): ReadonlyMap<string, readonly Band[]> {
  const between = choice.chance.hasBand ? betweenIn(columns, selection.between) : null
  const both = between ? [between.from, between.to] : []
  return new Map(
    both.flatMap(({ link, chosen }) => {
      const simulated = simulationsByScenario?.get(chanceKey(chosen))
      return simulated?.ok ? [[link, simulated.simulation.bands] as const] : []
    }),
  )
}

/** What 80 % of the draws of a scenario lie within in a year, whether it is shown or not. */
export function bandIn(
  { chosen }: Compared,
  year: number,
  simulationsByScenario: Chosen['simulationsByScenario'],
): Band | null {
  const simulated = simulationsByScenario?.get(chanceKey(chosen))
  return simulated?.ok
    ? (simulated.simulation.bands.slice(1).find((band) => band.year === year) ?? null)
    : null
}
