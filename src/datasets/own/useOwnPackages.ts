import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ownEntry } from '#datasets/ownPackage.ts'
import { followPackages, keptPackage, listPackages } from './ownStore.ts'
import { toldApart } from './toldApart.ts'

/** Returns the query for the list of the reader's own packages. */
function ownPackagesQuery() {
  return queryOptions({
    queryKey: ['own'],
    queryFn: async () => toldApart(await listPackages(), keptPackage),
    staleTime: Infinity,
  })
}

/** The reader's own packages with what tells them apart, also as other tabs change them. */
export function useOwnPackages() {
  const client = useQueryClient()
  useEffect(() => followPackages((id) => void refreshPackage(client, id)), [client])
  return useQuery(ownPackagesQuery())
}

/** Reads again what has changed of a package, wherever it is shown. */
export async function refreshPackage(client: QueryClient, id: string): Promise<void> {
  const places = new Set<unknown>(Object.values(ownEntry(id).files))
  await client.invalidateQueries({
    predicate: ({ queryKey: [subject, place] }) => subject === 'own' || places.has(place),
    refetchType: 'all',
  })
}
