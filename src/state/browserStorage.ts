import type { StateStorage } from 'zustand/middleware'

/** Why the browser cannot keep what the reader made. */
export type StorageTrouble = 'blocked' | 'full' | 'unreadable'

/** Told of every failure, so that a notice can say what happened. */
type OnTrouble = (trouble: StorageTrouble) => void

/**
 * The browser's storage, made safe: it never throws. In private modes, in a sandboxed frame or with
 * a full disk the app goes on in memory, and `onTrouble` says why nothing will be kept.
 */
export function browserStorage(onTrouble: OnTrouble): StateStorage {
  return {
    getItem: (key) => attempt(() => localStorage.getItem(key), null, onTrouble),
    setItem: (key, value) => attempt(() => localStorage.setItem(key, value), undefined, onTrouble),
    removeItem: (key) => attempt(() => localStorage.removeItem(key), undefined, onTrouble),
  }
}

function attempt<Value>(action: () => Value, otherwise: Value, onTrouble: OnTrouble): Value {
  try {
    return action()
  } catch (error) {
    onTrouble(isFull(error) ? 'full' : 'blocked')
    return otherwise
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
