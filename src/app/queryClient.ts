import { QueryClient } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'

const MOST_RETRIES = 2

/** The cache of figures. What may be better a moment later is asked for again; a missing file is not. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < MOST_RETRIES && isPassing(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  })
}

function isPassing(error: Error): boolean {
  return error instanceof DatasetError && error.reason === 'server'
}
