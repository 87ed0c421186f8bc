import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { leverEngine, type LeverEngine } from '#model/levers/leverEngine.ts'
import { leverRules } from '#model/levers/leverRules.ts'
import { createCache } from '#model/math/createCache.ts'

const cache = createCache<LeverEngine>()

/**
 * What is known of levers in general and in this pair, ready for `choose`, put together once. To be
 * imported together with the reference data, when a reader first moves a lever.
 */
export function leverEngineOf(pair: Pair, reference: Reference): LeverEngine {
  return cache([reference, pair], () =>
    leverEngine({
      levers: reference.levers,
      rules: leverRules(reference.rules),
      scope: pair.leverScope,
      projects: pair.projects,
      // No source says how much any crossing can take.
      capacities: [],
    }),
  )
}
