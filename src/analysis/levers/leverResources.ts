import { queryOptions } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Known } from '#analysis/known.ts'

/** The reference data (levers, studies, other pairs), and the constructor of the lever engine. */
export type LeverResources = Readonly<{
  reference: Reference
  engineOf: (pair: Pair, reference: Reference) => LeverEngine
}>

/**
 * The query for the reference data of a `vintage` if it has its own, else the `current` ones. The code
 * of the lever engine is loaded with them, not before.
 */
export function leverResourcesQuery(current: string, vintage: string | undefined) {
  return queryOptions({
    queryKey: ['reference', current, vintage ?? null],
    queryFn: async ({ signal }): Promise<LeverResources> => {
      const { fetchLeverResources } = await import('./fetchLeverResources.ts').catch(
        (cause: unknown) => {
          throw new DatasetError('offline', current, { cause })
        },
      )
      return fetchLeverResources(current, vintage, signal)
    },
    staleTime: Infinity,
  })
}

/** The data of a pair with the chapters and lever facts loaded so far; `null`: not loaded. */
export function knownOf(
  pair: Pair,
  chapters: Chapters | null,
  facts: LeverResources | null,
): Known {
  return {
    pair,
    chapters,
    levers: facts?.engineOf(pair, facts.reference) ?? null,
    reference: facts?.reference ?? null,
  }
}
