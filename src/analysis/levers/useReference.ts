import { useQuery, useQueryClient } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import type { Selection } from '#state/link/selection.ts'
import { pinnedRelease, referenceQuery } from './referenceQuery.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'

/**
 * The loading state of the reference data; without facts and error, and not loading: not requested.
 */
export type ReferenceState = Readonly<{
  /** `null` until loaded. */
  facts: Reference | null
  isLoading: boolean
  error: Error | null
  retry: () => void
  /** Whether the site has reference data at all. */
  isAvailable: boolean
  /** Loads the reference data before a component needs them; never rejects. */
  prefetch: () => Promise<void>
}>

/** Loads the reference data of the release that is pinned (or the current ones) as soon as `isWanted` is true. */
export function useReference(
  pinned: Pick<Selection, 'pair' | 'vintage'>,
  isWanted: boolean,
): ReferenceState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const current = manifest.data?.reference
  const isAvailable = current !== undefined
  const query = referenceQuery(current ?? '', pinnedRelease(pinned))
  const facts = useQuery({ ...query, enabled: isWanted && isAvailable })
  return {
    facts: facts.data ?? null,
    isLoading: isWanted && (manifest.isLoading || facts.isLoading),
    error: isWanted ? facts.error : null,
    retry: () => void facts.refetch(),
    isAvailable,
    prefetch: () => client.prefetchQuery(query),
  }
}
