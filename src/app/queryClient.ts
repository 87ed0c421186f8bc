import { QueryClient } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'

const MOST_RETRIES = 2
/** Delay before the first retry, in milliseconds; doubled for each further one. */
const FIRST_DELAY_MS = 500

/** Creates the query client. Retries only errors of the server, which may be transient. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < MOST_RETRIES && isTransient(error),
        retryDelay: (failures) => FIRST_DELAY_MS * 2 ** failures,
      },
    },
  })
}

function isTransient(error: Error): boolean {
  return error instanceof DatasetError && error.reason === 'server'
}
