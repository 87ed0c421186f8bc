import type { Source } from '#datasets/schemas.ts'
import type { Base } from '#model/projection/baseline.ts'
import { isOwnSource } from '#model/series.ts'

/** Why the figures of a source are no base for a projection, though its history is shown. */
export type BaseRefusal = 'old' | 'part'

/** A base this many years before the release of the figures, or more, is called late or refused. */
const [LATE, OLD] = [5, 11]

/**
 * Returns why a projection of both countries' trade must not start from a base: its year is more than
 * ten years before the release of the figures (`vintage`), or it covers a part of a country.
 */
export function baseRefusal(
  base: Base,
  { id, coverage }: Source,
  vintage: string,
): BaseRefusal | null {
  // What readers add themselves means the same in every release.
  if (isOwnSource(id)) return null
  if (coverage === 'part') return 'part'
  return ageOf(base, vintage) >= OLD ? 'old' : null
}

/** True where so many years have passed since the base that a reader must be told. */
export function isLate(base: Base, vintage: string): boolean {
  return ageOf(base, vintage) >= LATE
}

function ageOf({ year }: Base, vintage: string): number {
  return Number(vintage.slice(0, 4)) - year
}
