import { queryOptions } from '@tanstack/react-query'
import { fetchFile } from './fetchFile.ts'
import { chaptersFile, libraryFile, manifestFile, pairFile, type Manifest } from './schemas.ts'

type PairEntry = Manifest['pairs'][number]

/** Which pairs there are and where the current vintage of their files lies. */
export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchFile('manifest.json', manifestFile, signal),
    staleTime: Infinity,
  })
}

/** All that the dashboard needs of one pair. The file of a vintage never changes. */
export function pairQuery({ files }: PairEntry) {
  return queryOptions({
    queryKey: ['pair', files.pair],
    queryFn: ({ signal }) => fetchFile(files.pair, pairFile, signal),
    staleTime: Infinity,
  })
}

/** The HS chapters of one pair, asked for when a reader looks inside a category. */
export function chaptersQuery({ files }: PairEntry) {
  return queryOptions({
    queryKey: ['chapters', files.chapters],
    queryFn: ({ signal }) => fetchFile(files.chapters, chaptersFile, signal),
    staleTime: Infinity,
  })
}

/** The publications behind one pair, asked for when a reader wants to know who says so. */
export function libraryQuery({ files }: PairEntry) {
  return queryOptions({
    queryKey: ['library', files.library],
    queryFn: ({ signal }) => fetchFile(files.library, libraryFile, signal),
    staleTime: Infinity,
  })
}
