import { queryOptions } from '@tanstack/react-query'
import { fetchFile } from './fetchFile.ts'
import { referenceFile } from './referenceSchemas.ts'

/**
 * What is known of levers and of country pairs in general, asked for when a reader opens them. The
 * path stands in the manifest; a file of its own, so that the first page need not load the schema.
 */
export function referenceQuery(path: string) {
  return queryOptions({
    queryKey: ['reference', path],
    queryFn: ({ signal }) => fetchFile(path, referenceFile, signal),
    staleTime: Infinity,
  })
}
