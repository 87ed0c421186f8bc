import * as z from 'zod/mini'
import { persist, type PersistStorage, type StorageValue } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { browserStorage, type StorageTrouble } from './browserStorage.ts'

z.config({ jitless: true })

const savedScenario = z.object({
  id: z.string(),
  pair: z.string(),
  name: z.string(),
  /** The assumptions as a link writes them, so that one format serves links, saving and files. */
  link: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
})

const theme = z.nullable(z.enum(['light', 'dark']))

const kept = z.object({ saved: z.array(savedScenario), theme })

/** A scenario the reader named and kept. */
export type SavedScenario = z.infer<typeof savedScenario>

export type Theme = 'light' | 'dark'

/** What the reader keeps in this browser. */
export type Desk = Readonly<{
  saved: readonly SavedScenario[]
  /** The reader's own; `null` follows the device. A link may say otherwise for itself. */
  theme: Theme | null
}>

/** What is known only until the page is left. */
export type Unkept = Readonly<{
  /** The last deleted one, until something else is done: deleting can be undone. */
  deleted: SavedScenario | null
  /** What stands in the way of keeping things. */
  trouble: StorageTrouble | null
}>

export const DESK_KEY = 'corridor-desk'
/** Where a store that could not be read is put aside, so that nothing of it is lost. */
export const UNREADABLE_KEY = `${DESK_KEY}-unreadable`

const VERSION = 1
/** Apart from the desk: whatever changes there is stored, and a failure must not store itself. */
export const unkept = createStore<Unkept>()(() => ({ deleted: null, trouble: null }))

/** True while the store holds less than the screen: then it must not overwrite the screen. */
let isBehind = false

const local = browserStorage((trouble) => {
  isBehind = true
  unkept.setState({ trouble })
})

/** Reads through the schema; what does not fit is put aside and reported, never thrown away. */
const storage: PersistStorage<Desk> = {
  getItem: (name) => {
    const text = local.getItem(name)
    if (typeof text !== 'string') return null
    const found = readKept(text)
    if (!found) {
      local.setItem(UNREADABLE_KEY, text)
      unkept.setState({ trouble: 'unreadable' })
    }
    return found
  },
  setItem: (name, value) => {
    isBehind = false
    local.setItem(name, JSON.stringify(value))
  },
  removeItem: (name) => local.removeItem(name),
}

export const desk = createStore<Desk>()(
  persist((): Desk => ({ saved: [], theme: null }), {
    name: DESK_KEY,
    version: VERSION,
    storage,
    // A later version adds its steps here; the first has nothing to translate.
    migrate: (state) => state as Desk,
  }),
)

function readKept(text: string): StorageValue<Desk> | null {
  try {
    const { state, version } = JSON.parse(text)
    return { state: kept.parse(state), version: Number(version) }
  } catch {
    return null
  }
}

// What can happen.

/** Keeps a scenario under `name`; one of the same name and pair is replaced. */
export function saveScenario(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): void {
  change((saved) => [
    ...saved.filter(({ pair, name }) => pair !== scenario.pair || name !== scenario.name),
    savedNow(scenario),
  ])
}

export function renameScenario(id: string, name: string): void {
  change((saved) => saved.map((one) => (one.id === id ? { ...one, name } : one)))
}

export function deleteScenario(id: string): void {
  const deleted = desk.getState().saved.find((one) => one.id === id) ?? null
  change((saved) => saved.filter((one) => one.id !== id))
  unkept.setState({ deleted })
}

/** Brings the last deleted scenario back. */
export function undelete(): void {
  const { deleted } = unkept.getState()
  if (deleted) change((saved) => [...saved, deleted])
}

export function chooseTheme(chosen: Theme | null): void {
  desk.setState({ theme: chosen })
}

export function dismissTrouble(): void {
  unkept.setState({ trouble: null })
}

/** Follows changes that another tab makes to the same store. Answers how to stop. */
export function followOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === DESK_KEY && !isBehind) void desk.persist.rehydrate()
  }
  window.addEventListener('storage', follow)
  return () => window.removeEventListener('storage', follow)
}

/** Reads what other tabs wrote before it writes, so that neither tab's work is lost. */
function change(edit: (saved: readonly SavedScenario[]) => readonly SavedScenario[]): void {
  if (!isBehind) void desk.persist.rehydrate()
  desk.setState(({ saved }) => ({ saved: edit(saved) }))
  unkept.setState({ deleted: null })
}

function savedNow(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): SavedScenario {
  const savedAt = new Date().toISOString()
  return { ...scenario, id: `${savedAt} ${scenario.name}`, savedAt }
}

// What can be read.
export const selectSaved = (state: Desk) => state.saved
export const selectDeleted = (state: Unkept) => state.deleted
export const selectTheme = (state: Desk) => state.theme
export const selectTrouble = (state: Unkept) => state.trouble
