import { persist, type PersistStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { browserStorage } from './browserStorage.ts'
import { mergeThreeWay } from './mergeThreeWay.ts'
import { clearStorageError, reportStorageError, type StorageError } from './storageErrors.ts'

type PersistOptions<State> = Readonly<{
  key: string
  version: number
  /** Reads a stored state; throws where it is none. */
  parse: (stored: unknown) => State
  initialState: State
  /** Converts the state of an older version; `parse` validates the result. */
  migrate: (stored: unknown, version: number) => unknown
}>

export type PersistedStore<State> = Readonly<{
  store: Readonly<Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>>
  /** The only way to set state: rehydrates first, so that no other tab's changes are lost. */
  change: (edit: (state: State) => State) => void
  /**
   * Rehydrates whenever another tab writes; `onRehydrated` receives the state before. Returns the
   * function that unsubscribes.
   */
  follow: (onRehydrated?: (before: State) => void) => () => void
}>

/** Returns the key under which an unreadable value is backed up, so that none of it is lost. */
export function unreadableKey(key: string): string {
  return `${key}-unreadable`
}

/**
 * Creates a zustand store persisted in the browser and shared between tabs. What is read is
 * validated; an invalid value is backed up. If storage is full, blocked or damaged, the store
 * continues in memory and `storageErrors` has the reason.
 */
export function persistedStore<State extends object>(
  options: PersistOptions<State>,
): PersistedStore<State> {
  const { key, version, initialState } = options
  const store = createStore<State>()(
    persist(() => initialState, { name: key, version, ...storageWithMerge(options) }),
  )
  return {
    store,
    change: (edit) => {
      void store.persist.rehydrate()
      store.setState(edit(store.getState()), true)
    },
    follow: (onRehydrated) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== key) return
        const before = store.getState()
        void store.persist.rehydrate()
        onRehydrated?.(before)
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

/**
 * Creates the `storage` and `merge` options of zustand's `persist`. They remember the value last
 * read or written: the common ancestor of this tab's state and of what other tabs wrote since.
 * Rehydrating then merges the two instead of replacing one by the other.
 */
function storageWithMerge<State extends object>(options: PersistOptions<State>) {
  const { key, initialState, version } = options
  let ancestor: Readonly<{ text: string | null; state: State }> = {
    text: null,
    state: initialState,
  }
  /** The reason why the stored value must not be overwritten; `null` if it may be. */
  let lock: StorageError | null = null
  let isFailing = false
  const local = browserStorage((error) => {
    isFailing = true
    reportStorageError(key, error)
  })

  const storage: PersistStorage<State> = {
    getItem: () => {
      const text = local.read(key)
      if (text === null || text === ancestor.text) return null

      const stored = parseStored(text, options)
      ancestor = { ...ancestor, text }
      if (stored.kind === 'state') {
        lock = null
        return { state: stored.state, version }
      }
      reportStorageError(key, stored.kind)
      const isBackedUp = stored.kind === 'unreadable' && local.write(unreadableKey(key), text)
      lock = isBackedUp ? null : stored.kind
      return null
    },
    setItem: (_, value) => {
      if (lock) {
        reportStorageError(key, lock)
        return
      }
      const text = JSON.stringify(value)
      if (!local.write(key, text)) return
      ancestor = { text, state: value.state }
      if (isFailing) clearStorageError(key)
      isFailing = false
    },
    removeItem: () => {},
  }

  function merge(stored: unknown, current: State): State {
    if (stored === undefined) return current
    const theirs = stored as State
    const merged = mergeThreeWay(theirs, ancestor.state, current)
    ancestor = { ...ancestor, state: theirs }
    return merged
  }
  return { storage, merge }
}

type Stored<State> =
  Readonly<{ kind: 'state'; state: State }> | Readonly<{ kind: 'unreadable' | 'newer' }>

/**
 * Reads a stored state, converted to the current version; `newer`: a later version of the app wrote
 * it.
 */
function parseStored<State>(
  text: string,
  { version, parse, migrate }: PersistOptions<State>,
): Stored<State> {
  try {
    const stored = JSON.parse(text)
    const storedVersion = Number(stored.version)
    if (storedVersion > version) return { kind: 'newer' }
    const current = storedVersion < version ? migrate(stored.state, storedVersion) : stored.state
    return { kind: 'state', state: parse(current) }
  } catch {
    return { kind: 'unreadable' }
  }
}
