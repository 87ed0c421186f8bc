import { queryOptions } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'
import { fetchFile } from '#datasets/fetchFile.ts'
import { referenceFields } from '#datasets/fileFields.ts'
import { isOwnPair } from '#datasets/ownPackage.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Selection } from '#state/link/selection.ts'

/**
 * Returns the query for the reference data (levers, studies, other pairs) of an archived `vintage`, or
 * for the current ones where that has none.
 *
 * @param current the path of the current reference file, such as `2026-01-31/reference.json`
 * @param vintage the date of the data release that the link pins; `undefined` for the current one
 */
export function referenceQuery(current: string, vintage: string | undefined) {
  return queryOptions({
    queryKey: ['reference', current, vintage ?? null],
    queryFn: async ({ signal }) => {
      const isArchived = vintage !== undefined && !current.startsWith(`${vintage}/`)
      const archived = isArchived ? await fetchArchived(`${vintage}/reference.json`, signal) : null
      return archived ?? fetchFile(current, referenceFields, signal)
    },
    staleTime: Infinity,
  })
}

/**
 * Returns the date of the data release that a selection pins; `undefined` for a pair of the reader's
 * own, whose date is that of its import and none of a release.
 */
export function pinnedRelease({
  pair,
  vintage,
}: Pick<Selection, 'pair' | 'vintage'>): string | undefined {
  return isOwnPair(pair ?? '') ? undefined : vintage
}

/** Fetches the reference file of an archived vintage; `null` if the site does not have it. */
async function fetchArchived(path: string, signal: AbortSignal): Promise<Reference | null> {
  try {
    return await fetchFile(path, referenceFields, signal)
  } catch (error) {
    if (error instanceof DatasetError && error.reason === 'missing') return null
    throw error
  }
}
