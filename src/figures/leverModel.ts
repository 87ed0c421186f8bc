import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { LeverModel } from '#model/lever.ts'
import { leverRules } from '#model/leverRules.ts'

const made = new WeakMap<Reference, WeakMap<Pair, LeverModel>>()

/** What is known of levers in general and in this pair, put together once. */
export function leverModelOf(pair: Pair, reference: Reference): LeverModel {
  const ofReference = made.get(reference) ?? new WeakMap<Pair, LeverModel>()
  made.set(reference, ofReference)
  const known = ofReference.get(pair)
  if (known) return known

  const model: LeverModel = {
    levers: reference.levers,
    rules: leverRules(reference.rules),
    scope: pair.leverScope,
    projects: pair.projects,
    // No source says how much any crossing can take.
    capacities: [],
  }
  ofReference.set(pair, model)
  return model
}
