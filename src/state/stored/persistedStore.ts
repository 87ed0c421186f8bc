import type * as z from 'zod/mini'
import { persist, type PersistStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { browserStorage } from './browserStorage.ts'
import { mergeThreeWay } from './mergeThreeWay.ts'
import { clearStorageError, reportStorageError, type StorageError } from './storageErrors.ts'

/** What is kept, under which name, and how it is read back. */
type PersistOptions<State> = Readonly<{
  key: string
  version: number
  schema: z.ZodMiniType<State>
  start: State
  /** Brings what an older version stored into today's form; the schema has the last word. */
  migrate: (stored: unknown, version: number) => unknown
}>

/** A store that the browser keeps. */
export type PersistedStore<State> = Readonly<{
  store: Readonly<Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>>
  /** The one way to change it: reads first what other tabs wrote, so that no tab's work is lost. */
  change: (edit: (state: State) => State) => void
  /** Follows changes that other tabs make; tells what was there before each. Answers how to stop. */
  follow: (onFollowed?: (before: State) => void) => () => void
}>

/** Where what could not be read is put aside, so that nothing of it is lost. */
export function unreadableKey(key: string): string {
  return `${key}-unreadable`
}

/**
 * A store kept in the browser. What is read passes a schema; what does not fit is put aside. With a
 * full, blocked or damaged storage the screen keeps what it has, and `troubles` says so.
 */
export function persistedStore<State extends object>(
  as: PersistOptions<State>,
): PersistedStore<State> {
  const { key, version, start } = as
  const store = createStore<State>()(
    persist(() => start, { name: key, version, ...storageWithMerge(as) }),
  )
  return {
    store,
    change: (edit) => {
      void store.persist.rehydrate()
      store.setState(edit(store.getState()), true)
    },
    follow: (onFollowed) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== key) return
        const before = store.getState()
        void store.persist.rehydrate()
        onFollowed?.(before)
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

/**
 * Reads and writes for zustand. It remembers what the storage held last, so that what other tabs
 * changed since and what was only ever on this screen come together instead of one burying the other.
 */
function storageWithMerge<State extends object>(as: PersistOptions<State>) {
  const { key, start } = as
  let held: Readonly<{ text: string | null; state: State }> = { text: null, state: start }
  /** Why what lies there must not be written over. */
  let lock: StorageError | null = null
  let isFailing = false
  const local = browserStorage((trouble) => {
    isFailing = true
    reportStorageError(key, trouble)
  })

  const storage: PersistStorage<State> = {
    getItem: () => {
      const text = local.read(key)
      if (text === null || text === held.text) return null

      const stored = readStored(text, as)
      if (stored.kind === 'state') {
        lock = null
        held = { ...held, text }
        return { state: stored.state, version: as.version }
      }
      held = { ...held, text }
      reportStorageError(key, stored.kind)
      const isSafe = stored.kind === 'unreadable' && local.write(unreadableKey(key), text)
      lock = isSafe ? null : stored.kind
      return null
    },
    setItem: (_, value) => {
      if (lock) {
        reportStorageError(key, lock)
        return
      }
      const text = JSON.stringify(value)
      if (!local.write(key, text)) return
      held = { text, state: value.state }
      if (isFailing) clearStorageError(key)
      isFailing = false
    },
    removeItem: () => {},
  }

  function merge(stored: unknown, shown: State): State {
    if (stored === undefined) return shown
    const theirs = stored as State
    const both = mergeThreeWay(theirs, held.state, shown)
    held = { ...held, state: theirs }
    return both
  }
  return { storage, merge }
}

type Stored<State> =
  Readonly<{ kind: 'state'; state: State }> | Readonly<{ kind: 'unreadable' | 'newer' }>

function readStored<State>(
  text: string,
  { version, schema, migrate }: PersistOptions<State>,
): Stored<State> {
  try {
    const stored = JSON.parse(text)
    const storedVersion = Number(stored.version)
    if (storedVersion > version) return { kind: 'newer' }
    const current = storedVersion < version ? migrate(stored.state, storedVersion) : stored.state
    return { kind: 'state', state: schema.parse(current) }
  } catch {
    return { kind: 'unreadable' }
  }
}
