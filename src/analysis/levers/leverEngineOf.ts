import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { leverEngine, type LeverEngine } from '#model/levers/leverEngine.ts'
import { leverRules } from '#model/levers/leverRules.ts'
import { createCache } from '#model/math/createCache.ts'

const cache = createCache<LeverEngine>()

/**
 * Returns the lever engine of a pair, which computes the effects of levers; cached.
 */
export function leverEngineOf(pair: Pair, reference: Reference): LeverEngine {
  return cache([reference, pair], () =>
    leverEngine({
      levers: reference.levers,
      rules: leverRules(reference.rules),
      scope: pair.leverScope,
      projects: pair.projects,
      // No source reports the capacity of a border crossing.
      capacities: [],
    }),
  )
}
