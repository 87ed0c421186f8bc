import { queryOptions } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Known } from '#analysis/known.ts'

/**
 * The reference data (levers, studies, other pairs) and the constructor of the lever engine, whose
 * code is loaded on demand together with the data.
 */
export type LeverResources = Readonly<{
  reference: Reference
  engineOf: (pair: Pair, reference: Reference) => LeverEngine
}>

/**
 * Returns the query for the reference data of an archived `vintage`, else of the current one.
 *
 * @param current the path of the current reference file
 * @param vintage the date of the data release that the link pins; `undefined` for the current one
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

/**
 * Combines the data of a pair with the chapters and lever resources; `null` where not loaded yet.
 */
export function knownOf(
  pair: Pair,
  chapters: Chapters | null,
  resources: LeverResources | null,
): Known {
  return {
    pair,
    chapters,
    levers: resources?.engineOf(pair, resources.reference) ?? null,
    reference: resources?.reference ?? null,
  }
}
