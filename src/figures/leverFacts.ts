import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { DatasetError } from '#datasets/datasetError.ts'
import { fetchFile } from '#datasets/fetchFile.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/leverEngine.ts'
import type { Known } from './figure.ts'

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
      const [{ leverEngineOf }, { referenceFile }] = await Promise.all([
        import('./leverEngineOf.ts'),
        import('#datasets/referenceSchemas.ts'),
      ])
      return {
        reference: await fetchFirst(pathsOf(current, vintage), referenceFile, signal),
        engineOf: leverEngineOf,
      }
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

function pathsOf(current: string, vintage: string | undefined): readonly string[] {
  return vintage === undefined || current.startsWith(`${vintage}/`)
    ? [current]
    : [`${vintage}/reference.json`, current]
}

/** The first of several files that is there. */
async function fetchFirst(
  [path = '', ...others]: readonly string[],
  schema: z.ZodMiniType<Reference>,
  signal: AbortSignal,
): Promise<Reference> {
  try {
    return await fetchFile(path, schema, signal)
  } catch (error) {
    const isLost = error instanceof DatasetError && error.trouble === 'missing'
    if (!isLost || others.length === 0) throw error
    return fetchFirst(others, schema, signal)
  }
}
