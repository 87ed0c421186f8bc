import { createStore } from 'zustand/vanilla'

/**
 * Why the browser does not persist a store: storage is blocked, it is full, the stored value is
 * damaged, or a newer version of the app wrote it.
 */
export type StorageError = 'blocked' | 'full' | 'unreadable' | 'newer'

/** By storage key. */
export type StorageErrors = Readonly<Record<string, StorageError>>

/** Not part of the persisted stores, so that reporting an error does not cause another write. */
export const storageErrors = createStore<StorageErrors>()(() => ({}))

export function reportStorageError(key: string, error: StorageError): void {
  storageErrors.setState({ [key]: error })
}

/** Returns the storage keys that have this error. */
export function keysWith(error: StorageError, errors: StorageErrors): readonly string[] {
  return Object.keys(errors).filter((key) => errors[key] === error)
}

/** Removes an error that is over, or that the reader has dismissed. */
export function clearStorageError(key: string): void {
  const { [key]: _cleared, ...others } = storageErrors.getState()
  storageErrors.setState(others, true)
}
