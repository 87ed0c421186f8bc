import { useQuery, useQueryClient } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { leverResourcesQuery, type LeverResources } from './leverResources.ts'

/** The loading state of the reference data. No facts, no error and not loading: not requested. */
export type ReferenceState = Readonly<{
  facts: LeverResources | null
  isLoading: boolean
  error: Error | null
  retry: () => void
  /** Whether the site has reference data at all. */
  isAvailable: boolean
  /** Loads them ahead of what needs them; never rejects. */
  prefetch: () => Promise<void>
}>

/** The reference data of a vintage with the lever engine, loaded once `isWanted`. */
export function useReference(vintage: string | undefined, isWanted: boolean): ReferenceState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const current = manifest.data?.reference
  const isAvailable = current !== undefined
  const query = leverResourcesQuery(current ?? '', vintage)
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
