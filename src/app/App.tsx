import { createBrowserHistory } from '@tanstack/history'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { DatasetError } from '#datasets/datasetError.ts'
import { AddressContext } from '#state/address.ts'
import { Shell } from './Shell.tsx'

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

const address = createBrowserHistory()

/** The whole app: address, figures, pages. */
export function App() {
  return (
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <Shell />
      </QueryClientProvider>
    </AddressContext>
  )
}

function isPassing(error: Error): boolean {
  return error instanceof DatasetError && error.trouble === 'server'
}
