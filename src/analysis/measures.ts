import type { MeasureRow, Pair } from '#datasets/schemas.ts'
import type { TradeMeasure } from '#state/link/selection.ts'

/** The figures that each measure divides by. */
const DIVIDES_BY = { gdp: 'gdp', person: 'population', constant: 'deflator' } as const

/**
 * Returns what trade is divided by in a measure, oldest first: the GDP or population of an economy by
 * its code, or the index of prices, which is of neither.
 */
export function divisorsOf(
  { measures }: Pair,
  measure: TradeMeasure,
  economy: string,
): readonly MeasureRow[] {
  return measures
    .filter((row) => row.measure === DIVIDES_BY[measure])
    .filter((row) => row.economy === (measure === 'constant' ? null : economy))
    .toSorted((a, b) => a.year - b.year)
}
