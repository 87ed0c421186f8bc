import { browserStorage } from './browserStorage.ts'
import { reportStorageError } from './storageErrors.ts'

const KEY = 'corridor-comtrade-key'

const storage = browserStorage((error) => reportStorageError(KEY, error))

/** The reader's key of UN Comtrade, where they chose to keep it; '' otherwise. */
export function keptComtradeKey(): string {
  return storage.read(KEY) ?? ''
}

/** Keeps a key in this browser until '' forgets it. */
export function keepComtradeKey(key: string): void {
  storage.write(KEY, key)
}
