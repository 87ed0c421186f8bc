import { persist, type PersistStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { browserStorage } from './browserStorage.ts'
import { isRecord } from './isRecord.ts'
import { mergeThreeWay } from './mergeThreeWay.ts'
import { clearStorageError, reportStorageError, type StorageError } from './storageErrors.ts'

/** A stored state; not `isWhole` where some of its entries could not be read. */
export type ParsedState<State> = Readonly<{ state: State; isWhole: boolean }>

type PersistOptions<State> = Readonly<{
  key: string
  version: number
  /** Reads a stored state, entry by entry; throws where it is none. */
  parse: (stored: unknown) => ParsedState<State>
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
  const shared = storageWithMerge(options)
  const { storage, merge } = shared
  const store = createStore<State>()(
    persist(() => initialState, { name: key, version, storage, merge }),
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
        // What both tabs wrote at the same time is written once more, together.
        if (shared.isUnseen()) store.setState(store.getState(), true)
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
 *
 * Two tabs that write at the same time do not see each other's value, and one is lost in the storage.
 * So each value says how many writes of every tab it builds on. One that misses writes of this tab is
 * merged from the ancestor of the first it misses, and `isUnseen` says that the result is to be written.
 */
function storageWithMerge<State extends object>(options: PersistOptions<State>) {
  const { key, initialState, version } = options
  const tab = newTabId()
  let ancestor: Ancestor<State> = { text: null, state: initialState, writes: {} }
  /** The states that the latest writes of this tab began from, by the number of the write. */
  const begins = new Map<number, State>()
  let count = 0
  let isUnseen = false
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
      const writes = 'writes' in stored ? stored.writes : ancestor.writes
      const missed = begins.get((writes[tab] ?? 0) + 1)
      isUnseen = missed !== undefined
      ancestor = { ...ancestor, text, writes, state: missed ?? ancestor.state }
      lock = null
      if (stored.kind !== 'newer' && stored.isWhole) return { state: stored.state, version }

      const error = stored.kind === 'newer' ? 'newer' : 'unreadable'
      reportStorageError(key, error)
      const isBackedUp = error === 'unreadable' && local.write(unreadableKey(key), text)
      if (!isBackedUp) lock = error
      return stored.kind === 'state' ? { state: stored.state, version } : null
    },
    setItem: (_, value) => {
      if (lock) {
        reportStorageError(key, lock)
        return
      }
      const { [tab]: _last, ...others } = ancestor.writes
      const writes = { ...newest(others), [tab]: count + 1 }
      const text = JSON.stringify({ ...value, writes })
      if (!local.write(key, text)) return
      count += 1
      begins.set(count, ancestor.state).delete(count - KEPT_BEGINS)
      ancestor = { text, state: value.state, writes }
      isUnseen = false
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
  return { storage, merge, isUnseen: () => isUnseen }
}

/** How many writes of each tab a stored value builds on. */
type WritesByTab = Readonly<Record<string, number>>

type Ancestor<State> = Readonly<{ text: string | null; state: State; writes: WritesByTab }>

/** Writes on their way from another tab are newer than this many of ours. */
const KEPT_BEGINS = 100

/** Of so many tabs a stored value tells the writes: more are not open at the same time. */
const TOLD_TABS = 12

function newest(writes: WritesByTab): WritesByTab {
  return Object.fromEntries(Object.entries(writes).slice(-TOLD_TABS))
}

function newTabId(): string {
  return Math.random().toString(36).slice(2)
}

type Stored<State> =
  | (ParsedState<State> & Readonly<{ kind: 'state'; writes: WritesByTab }>)
  | Readonly<{ kind: 'unreadable'; isWhole: false }>
  | Readonly<{ kind: 'newer' }>

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
    return { kind: 'state', ...parse(current), writes: writesIn(stored.writes) }
  } catch {
    return { kind: 'unreadable', isWhole: false }
  }
}

/** Values of earlier releases tell nothing. */
function writesIn(stored: unknown): WritesByTab {
  if (!isRecord(stored)) return {}
  const told = Object.entries(stored).filter(([, count]) => typeof count === 'number')
  return Object.fromEntries(told) as WritesByTab
}
