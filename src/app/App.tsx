import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { DatasetError } from '#datasets/datasetError.ts'
import { router } from './router.tsx'

const MOST_RETRIES = 2

/** What may be better a moment later is tried again; a missing or broken file is not. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < MOST_RETRIES && isPassing(error),
      retryDelay: (failures) => 500 * 2 ** failures,
    },
  },
})

/** The whole app: figures, pages, words. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}

function isPassing(error: Error): boolean {
  return error instanceof DatasetError && error.trouble === 'server'
}
