import type { Band } from '#model/chance/bands.ts'
import { chanceKey, type Compared } from '#analysis/compared.ts'
import { betweenIn } from '#analysis/comparedBetween.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * The bands that are drawn over each other, by the scenario's link: those of the two scenarios that
 * are set against each other, since more would hide one another. None where chance is hidden, and
 * only those that have been drawn.
 */
export function comparedBands(
  columns: readonly Compared[],
  { selection, choice, beside }: Chosen,
): ReadonlyMap<string, readonly Band[]> {
  const between = choice.chance.hasBand ? betweenIn(columns, selection.between) : null
  const both = between ? [between.from, between.to] : []
  return new Map(
    both.flatMap(({ link, chosen }) => {
      const drawn = beside?.get(chanceKey(chosen))
      return drawn?.ok ? [[link, drawn.simulation.bands] as const] : []
    }),
  )
}

/** What 80 % of the draws of a scenario lie within in a year, whether it is shown or not. */
export function bandIn({ chosen }: Compared, year: number, beside: Chosen['beside']): Band | null {
  const drawn = beside?.get(chanceKey(chosen))
  return drawn?.ok
    ? (drawn.simulation.bands.slice(1).find((band) => band.year === year) ?? null)
    : null
}
