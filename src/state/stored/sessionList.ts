import { createStore, type StoreApi } from 'zustand/vanilla'
import { withPlainWords } from '#model/plainWords.ts'
import { browserStorage } from './browserStorage.ts'

/** Older ones are forgotten. */
const MOST_ITEMS = 20

/** What can be brought back, newest last. */
export type SessionList<Item> = Readonly<{
  store: Readonly<Pick<StoreApi<readonly Item[]>, 'getState' | 'getInitialState' | 'subscribe'>>
  push: (item: Item) => void
  /** Takes the newest one out and returns it. */
  pop: () => Item | undefined
}>

/**
 * Creates a list that lasts until the tab is closed, reloads included. Where the browser stores nothing
 * it lasts until a reload, which nobody has to be told: it only holds offers to undo.
 */
export function sessionList<Item>(
  key: string,
  isItem: (stored: unknown) => stored is Item,
): SessionList<Item> {
  const { read, write } = browserStorage(
    () => {},
    () => sessionStorage,
  )
  const store = createStore<readonly Item[]>()(() => itemsIn(read(key), isItem))

  function save(items: readonly Item[]): void {
    store.setState(items.slice(-MOST_ITEMS), true)
    write(key, JSON.stringify(store.getState()))
  }

  return {
    store,
    push: (item) => save([...store.getState(), item]),
    pop: () => {
      const items = store.getState()
      save(items.slice(0, -1))
      return items.at(-1)
    },
  }
}

function itemsIn<Item>(
  text: string | null,
  isItem: (stored: unknown) => stored is Item,
): readonly Item[] {
  try {
    const stored: unknown = withPlainWords(JSON.parse(text ?? '[]'))
    return Array.isArray(stored) ? stored.filter(isItem) : []
  } catch {
    return []
  }
}
