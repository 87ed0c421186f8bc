import { queryOptions } from '@tanstack/react-query'
import { fetchFile } from './fetchFile.ts'
import { chaptersFields, libraryFields, manifestFields, pairFields } from './fileFields.ts'
import type { Manifest } from './schemas.ts'

type PairEntry = Manifest['pairs'][number]

/** Returns the query for the list of pairs and the paths of their current files. */
export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchFile('manifest.json', manifestFields, signal),
    staleTime: Infinity,
  })
}

/** Returns the query for one pair's data for the dashboard. The file of a vintage never changes. */
export function pairQuery({ files }: PairEntry) {
  return queryOptions({
    queryKey: ['pair', files.pair],
    queryFn: ({ signal }) => fetchFile(files.pair, pairFields, signal),
    staleTime: Infinity,
  })
}

/** Returns the query for the HS chapters of one pair, fetched when a reader opens a category. */
export function chaptersQuery({ files }: PairEntry) {
  return queryOptions({
    queryKey: ['chapters', files.chapters],
    queryFn: ({ signal }) => fetchFile(files.chapters, chaptersFields, signal),
    staleTime: Infinity,
  })
}

/**
 * Returns the query for the publications behind one pair, fetched when a reader opens the sources.
 */
export function libraryQuery({ files }: PairEntry) {
  return queryOptions({
    queryKey: ['library', files.library],
    queryFn: ({ signal }) => fetchFile(files.library, libraryFields, signal),
    staleTime: Infinity,
  })
}
