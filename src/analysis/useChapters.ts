import { useQuery } from '@tanstack/react-query'
import { chaptersQuery } from '#datasets/queries.ts'
import type { PairEntry } from '#datasets/usePair.ts'

/** The HS chapters, once the reader looks inside a category. */
export function useChapters(entry: PairEntry, product: string | undefined) {
  return useQuery({ ...chaptersQuery(entry), enabled: product !== undefined })
}
