import type { RouterHistory } from '@tanstack/history'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'

/**
 * The page's path and query string, which holds the committed selection, and ways to change them.
 */
export type Address = RouterHistory

export const AddressContext = createContext<Address | null>(null)

/**
 * Returns the address of the page.
 *
 * @throws Error outside an `AddressContext`: a programming error.
 */
export function useAddress(): Address {
  const address = useContext(AddressContext)
  if (!address) throw new Error('useAddress() needs an <AddressContext> above it. Wrap the page.')
  return address
}

/** Returns the path of the page; re-renders when it changes. */
export function usePath(): string {
  const address = useAddress()
  const read = () => address.location.pathname
  return useSyncExternalStore(address.subscribe, read, read)
}

/**
 * Returns the query string with its question mark, empty without one; re-renders when it changes.
 */
export function useQueryString(): string {
  const address = useAddress()
  const read = () => address.location.search
  return useSyncExternalStore(address.subscribe, read, read)
}

/**
 * The last selection read from each address: one entry per address, since old links are not needed.
 */
const cache = new WeakMap<Address, Readonly<{ query: string; selection: Selection }>>()

/**
 * Reads the selection from the link; returns the same object as long as the link is the same. A
 * page may have several addresses, one for each of its embedded figures.
 */
export function committedIn(address: Address): Selection {
  const { search: query } = address.location
  const cached = cache.get(address)
  if (cached?.query === query) return cached.selection

  const { selection } = readLink(query)
  cache.set(address, { query, selection })
  return selection
}
