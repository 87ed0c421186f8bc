import { createBrowserHistory } from '@tanstack/history'
import { QueryClientProvider } from '@tanstack/react-query'
import { AddressContext } from '#state/session/address.ts'
import { makeQueries } from './queryClient.ts'
import { Shell } from './Shell.tsx'

const queries = makeQueries()
const address = createBrowserHistory()

/** The root of the app: provides the address and the query cache to its pages. */
export function App() {
  return (
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <Shell />
      </QueryClientProvider>
    </AddressContext>
  )
}
