import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { AddressContext, type Address } from '#state/session/address.ts'
import { Shell } from './Shell.tsx'

type AppProps = Readonly<{ address: Address; queries: QueryClient }>

/** The root of the app: provides the address and the query cache to its pages. */
export function App({ address, queries }: AppProps) {
  return (
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <Shell />
      </QueryClientProvider>
    </AddressContext>
  )
}
