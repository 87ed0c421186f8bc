import type { RouterHistory } from '@tanstack/history'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'

/** The history of the page: its path, and the query string that owns the committed selection. */
export type Address = RouterHistory

export const AddressContext = createContext<Address | null>(null)

/**
 * The address of the page.
 *
 * @throws Error outside an `AddressContext`: a programming error.
 */
export function useAddress(): Address {
  const address = useContext(AddressContext)
  if (!address) throw new Error('useAddress() needs an <AddressContext> above it. Wrap the page.')
  return address
}

/** The path of the page; re-renders when it changes. */
export function usePath(): string {
  const address = useAddress()
  const read = () => address.location.pathname
  return useSyncExternalStore(address.subscribe, read, read)
}

/** The query string with its question mark, empty without one; re-renders when it changes. */
export function useQueryString(): string {
  const address = useAddress()
  const read = () => address.location.search
  return useSyncExternalStore(address.subscribe, read, read)
}

/** The last selection read from each address: one entry each, since old links are not needed. */
const cache = new WeakMap<Address, Readonly<{ query: string; selection: Selection }>>()

/**
 * The selection of the link; the same object as long as the link is the same. A page may have
 * several addresses, one for each of its embedded figures.
 */
export function committedIn(address: Address): Selection {
  const { search: query } = address.location
  const cached = cache.get(address)
  if (cached?.query === query) return cached.selection

  const { selection } = readLink(query)
  cache.set(address, { query, selection })
  return selection
}
