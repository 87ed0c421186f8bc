import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { Known } from '#analysis/known.ts'
import { leverEngineOf } from './leverEngineOf.ts'

/** Combines the data of a pair with the chapters and the reference data; `null` where not loaded yet. */
export function knownOf(pair: Pair, chapters: Chapters | null, reference: Reference | null): Known {
  return {
    pair,
    chapters,
    levers: reference && leverEngineOf(pair, reference),
    reference,
  }
}
