import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { ListedPackage } from '#datasets/own/ownStore.ts'
import { StorageState } from '#views/data/kept/StorageState.tsx'
import { renderIn } from '../../../ui/renderIn.tsx'

afterEach(() => vi.unstubAllGlobals())

const listed = (id: string, bytes: number, trouble: ListedPackage['trouble'] = null) => {
  return { id, name: id, day: '2026-11-30', bytes, trouble }
}

it('counts the packages that stay, whatever the browser has not yet cleared of others', async () => {
  vi.stubGlobal('navigator', {
    storage: {
      estimate: () => Promise.resolve({ usage: 9_000_000, quota: 2e9 }),
      persisted: () => Promise.resolve(false),
    },
  })
  renderIn(
    <QueryClientProvider client={new QueryClient()}>
      <StorageState
        packages={[listed('a', 300_000), listed('b', 40_000), listed('c', 5e6, 'linked')]}
      />
    </QueryClientProvider>,
  )
  expect(
    await screen.findByText(/^Packages take 340\skB of about 2\sGB that this browser allows\./),
  ).toBeInTheDocument()
})
