import { useQuery, useQueryClient } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { leverFactsQuery, type LeverFacts } from './leverFacts.ts'

/** How far the reference data have come. Without facts, error or loading nobody wants them. */
export type ReferenceState = Readonly<{
  facts: LeverFacts | null
  isLoading: boolean
  error: Error | null
  retry: () => void
  /** Whether there are reference data at all. */
  isThere: boolean
  /** Has them come before what needs them is shown; settles in any case. */
  prefetch: () => Promise<void>
}>

/** The reference data of a vintage, and the engine of levers, once somebody wants them. */
export function useReference(vintage: string | undefined, isWanted: boolean): ReferenceState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const current = manifest.data?.reference
  const isThere = current !== undefined
  const query = leverFactsQuery(current ?? '', vintage)
  const facts = useQuery({ ...query, enabled: isWanted && isThere })
  return {
    facts: facts.data ?? null,
    isLoading: isWanted && (manifest.isLoading || facts.isLoading),
    error: isWanted ? facts.error : null,
    retry: () => void facts.refetch(),
    isThere,
    prefetch: () => client.prefetchQuery(query),
  }
}
