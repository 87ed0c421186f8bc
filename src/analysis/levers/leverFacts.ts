import { queryOptions } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Known } from '#analysis/known.ts'

/** What is known of levers and of country pairs in general, and the part of the model that uses it. */
export type LeverFacts = Readonly<{
  reference: Reference
  engineOf: (pair: Pair, reference: Reference) => LeverEngine
}>

/**
 * The reference data with the engine of levers: those of a `vintage` as long as they lie beside the
 * `current` ones, else these. Loaded on demand, so that who moves no lever waits for neither.
 */
export function leverFactsQuery(current: string, vintage: string | undefined) {
  return queryOptions({
    queryKey: ['reference', current, vintage ?? null],
    queryFn: async ({ signal }): Promise<LeverFacts> => {
      const { fetchLeverFacts } = await import('./fetchLeverFacts.ts').catch((cause: unknown) => {
        throw new DatasetError('offline', current, { cause })
      })
      return fetchLeverFacts(current, vintage, signal)
    },
    staleTime: Infinity,
  })
}

/** What is known of a pair, with as much of the chapters and of levers as has come. */
export function knownOf(pair: Pair, chapters: Chapters | null, facts: LeverFacts | null): Known {
  return {
    pair,
    chapters,
    levers: facts?.engineOf(pair, facts.reference) ?? null,
    reference: facts?.reference ?? null,
  }
}
