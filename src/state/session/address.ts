import type { RouterHistory } from '@tanstack/history'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'

/** The address bar: the page, and the link that owns what is committed. */
export type Address = RouterHistory

/** Carries the address down the page. */
export const AddressContext = createContext<Address | null>(null)

/**
 * The address bar.
 *
 * @throws Error outside an `AddressContext`: a mistake of ours, not of the reader.
 */
export function useAddress(): Address {
  const address = useContext(AddressContext)
  if (!address) throw new Error('useAddress() needs an <AddressContext> above it. Wrap the page.')
  return address
}

/** The path of the page, as the address has it now. */
export function usePath(): string {
  const address = useAddress()
  const read = () => address.location.pathname
  return useSyncExternalStore(address.subscribe, read, read)
}

/** The query string, with its question mark where there is one. */
export function useQueryString(): string {
  const address = useAddress()
  const read = () => address.location.search
  return useSyncExternalStore(address.subscribe, read, read)
}

/** What each address said last. */
const last = new WeakMap<Address, Readonly<{ query: string; selection: Selection }>>()

/**
 * What the link says at this moment: the same object as long as the link is the same. A page may
 * have several addresses, one for each of its figures.
 */
export function committedIn(address: Address): Selection {
  const { search: query } = address.location
  const known = last.get(address)
  if (known?.query === query) return known.selection

  const { selection } = readLink(query)
  last.set(address, { query, selection })
  return selection
}
