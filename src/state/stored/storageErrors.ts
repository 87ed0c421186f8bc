import { createStore } from 'zustand/vanilla'

/**
 * Why the browser cannot keep what the reader made: it lets nothing be stored, it has no room left,
 * what it had stored is damaged, or a newer version of the app wrote it.
 */
export type StorageError = 'blocked' | 'full' | 'unreadable' | 'newer'

/** What stands in the way of keeping things, by the name under which they are kept. */
export type StorageErrors = Readonly<Record<string, StorageError>>

/** Apart from what is kept: whatever changes there is stored, and a failure must not store itself. */
export const storageErrors = createStore<StorageErrors>()(() => ({}))

export function reportStorageError(key: string, trouble: StorageError): void {
  storageErrors.setState({ [key]: trouble })
}

/** What a trouble concerns: the names under which it is kept. */
export function keysWith(trouble: StorageError, all: StorageErrors): readonly string[] {
  return Object.keys(all).filter((key) => all[key] === trouble)
}

/** The trouble is over, or the reader has taken note of it. */
export function clearStorageError(key: string): void {
  const { [key]: _ended, ...others } = storageErrors.getState()
  storageErrors.setState(others, true)
}
