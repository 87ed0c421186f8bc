import type { Pair } from '#datasets/schemas.ts'
import type { Base } from '#model/projection/baseline.ts'

/** What trade is asked to become where nobody has named a target, as a multiple of the base. */
const TARGET_MULTIPLE = 2
/** By when, in years from the base or, if that is older, from the day of the import. */
const TARGET_YEARS = 10
/** The smallest target that a link can hold, in US dollars. */
const LEAST_TARGET = 1e6

/**
 * Returns a target to begin with: about twice the base, ten years on. It is assumed, which is why the
 * package has no row of a target and no claim of one.
 */
export function defaultTarget(base: Base, day: string): Pair['defaults']['target'] {
  const value = Math.max(LEAST_TARGET, Number((base.total * TARGET_MULTIPLE).toPrecision(2)))
  return { value, year: Math.max(base.year, Number(day.slice(0, 4))) + TARGET_YEARS }
}
