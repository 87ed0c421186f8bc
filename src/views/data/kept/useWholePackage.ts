import { useQuery } from '@tanstack/react-query'
import { keptPackage } from '#datasets/own/ownStore.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'

/** The whole of a kept package, to be changed; `null` until it is read, and where it is not kept. */
export function useWholePackage(id: string): OwnPackage | null {
  const { data } = useQuery({
    queryKey: ['own', 'whole', id],
    queryFn: () => keptPackage(id),
    staleTime: 0,
  })
  return data ?? null
}
