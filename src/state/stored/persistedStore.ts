import { persist, type PersistStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { withPlainWords } from '#model/plainWords.ts'
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
  const { storage, merge, remember, isUnseen } = storageWithEdits(options)
  const store = createStore<State>()(
    persist(() => initialState, { name: key, version, storage, merge }),
  )
  return {
    store,
    change: (edit) => {
      void store.persist.rehydrate()
      const before = store.getState()
      const after = edit(before)
      remember({ before, after })
      store.setState(after, true)
    },
    follow: (onRehydrated) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== key) return
        const before = store.getState()
        void store.persist.rehydrate()
        // What both tabs wrote at the same time is written once more, together.
        if (isUnseen()) store.setState(store.getState(), true)
        onRehydrated?.(before)
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

/**
 * Creates the `storage` and `merge` options of zustand's `persist`. Each stored value says how many
 * edits of every tab it holds. What a tab reads becomes its state, with those of its own edits made on
 * top that are not in it: they could not be stored, or another tab has written at the same time, in
 * which case one of the two values is lost in the storage. `isUnseen` says that there are such edits.
 */
function storageWithEdits<State extends object>(options: PersistOptions<State>) {
  const { key, version } = options
  const tab = newTabId()
  let lastText: string | null = null
  /** How many edits of each tab the value read or written last holds. */
  let counts: EditCounts = {}
  /** The latest edits of this tab by their number; the first is 1. */
  const edits = new Map<number, Edit<State>>()
  let editCount = 0
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
      if (text === null || text === lastText) return null

      lastText = text
      lock = null
      const stored = parseStored(text, options)
      if (stored.kind === 'state') counts = stored.counts
      if (stored.kind === 'state' && stored.isWhole) return { state: stored.state, version }

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
      const { [tab]: _own, ...others } = counts
      const next = { ...newest(others), [tab]: editCount }
      const text = JSON.stringify({ ...value, edits: next })
      if (!local.write(key, text)) return
      lastText = text
      counts = next
      if (isFailing) clearStorageError(key)
      isFailing = false
    },
    removeItem: () => {},
  }

  function merge(stored: unknown, current: State): State {
    if (stored === undefined) return current
    const unseen = [...edits].filter(([number]) => number > seenCount())
    return unseen.reduce(
      (state, [, { before, after }]) => mergeThreeWay(state, before, after),
      stored as State,
    )
  }

  function remember(edit: Edit<State>): void {
    editCount += 1
    edits.set(editCount, edit)
    edits.delete(editCount - KEPT_EDITS)
  }

  function seenCount(): number {
    return counts[tab] ?? 0
  }

  return { storage, merge, remember, isUnseen: () => seenCount() < editCount }
}

/** What a reader did in one tab: the states before and after. */
type Edit<State> = Readonly<{ before: State; after: State }>

/** How many edits of each tab a stored value holds. */
type EditCounts = Readonly<Record<string, number>>

/** What another tab writes misses fewer of our edits than this. */
const KEPT_EDITS = 300

/** A stored value counts the edits of this many other tabs: more do not write at the same time. */
const COUNTED_TABS = 12

function newest(counts: EditCounts): EditCounts {
  return Object.fromEntries(Object.entries(counts).slice(-COUNTED_TABS))
}

function newTabId(): string {
  return Math.random().toString(36).slice(2)
}

type Stored<State> =
  | (ParsedState<State> & Readonly<{ kind: 'state'; counts: EditCounts }>)
  | Readonly<{ kind: 'unreadable' | 'newer' }>

/**
 * Reads a stored state, converted to the current version; `newer`: a later version of the app wrote
 * it.
 */
function parseStored<State>(
  text: string,
  { version, parse, migrate }: PersistOptions<State>,
): Stored<State> {
  try {
    const stored = withPlainWords(JSON.parse(text))
    const storedVersion = Number(stored.version)
    if (storedVersion > version) return { kind: 'newer' }
    const current = storedVersion < version ? migrate(stored.state, storedVersion) : stored.state
    return { kind: 'state', ...parse(current), counts: countsIn(stored.edits) }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** Values of earlier releases count nothing. */
function countsIn(stored: unknown): EditCounts {
  if (!isRecord(stored)) return {}
  const counted = Object.entries(stored).filter(([, count]) => typeof count === 'number')
  return Object.fromEntries(counted) as EditCounts
}
