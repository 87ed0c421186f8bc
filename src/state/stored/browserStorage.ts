import type { StorageError } from './storageErrors.ts'

/** Storage of the browser without exceptions. */
export type BrowserStorage = Readonly<{
  /** The stored value; `null` where there is none or it cannot be read. */
  read: (key: string) => string | null
  /** True if the value was stored. */
  write: (key: string, value: string) => boolean
}>

/**
 * Wraps a storage of the browser, which throws in some private modes, in sandboxed frames and when it
 * is full. Instead of throwing, calls report the reason to `onError`, and the app continues in memory.
 */
export function browserStorage(
  onError: (error: StorageError) => void,
  storage: () => Storage = () => localStorage,
): BrowserStorage {
  function attempt<Value>(access: () => Value, fallback: Value): Value {
    try {
      return access()
    } catch (error) {
      onError(isQuotaError(error) ? 'full' : 'blocked')
      return fallback
    }
  }

  return {
    read: (key) => attempt(() => storage().getItem(key), null),
    write: (key, value) =>
      attempt(() => {
        storage().setItem(key, value)
        return true
      }, false),
  }
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
