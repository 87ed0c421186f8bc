import type { StorageError } from './storageErrors.ts'

/** The browser's storage, of which every call answers. */
export type SafeStorage = Readonly<{
  /** What is stored under the name; `null` where nothing is, or nothing can be read. */
  read: (name: string) => string | null
  /** True once it is stored. */
  write: (name: string, text: string) => boolean
}>

/**
 * The browser's storage, made safe: it never throws. In private modes, in a sandboxed frame or with
 * a full disk the app goes on in memory, and `onTrouble` says why nothing will be kept.
 */
export function browserStorage(onTrouble: (trouble: StorageError) => void): SafeStorage {
  function attempt<Value>(action: () => Value, otherwise: Value): Value {
    try {
      return action()
    } catch (error) {
      onTrouble(isFull(error) ? 'full' : 'blocked')
      return otherwise
    }
  }

  return {
    read: (name) => attempt(() => localStorage.getItem(name), null),
    write: (name, text) =>
      attempt(() => {
        localStorage.setItem(name, text)
        return true
      }, false),
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
