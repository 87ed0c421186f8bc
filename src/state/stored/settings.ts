import * as z from 'zod/mini'
import { createStore } from 'zustand/vanilla'
import { persistedStore } from './persistedStore.ts'

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
export type StoredSettings = Readonly<{
  saved: readonly SavedScenario[]
  /** The reader's own; `null` follows the device. A link may say otherwise for itself. */
  theme: Theme | null
}>

/** What is known only until the page is left. */
export type SettingsSession = Readonly<{
  /** The last deleted one, until something else is done: deleting can be undone. */
  deleted: SavedScenario | null
}>

export const SETTINGS_KEY = 'corridor-desk'

/** Apart from the desk: whatever changes there is stored. */
export const settingsSession = createStore<SettingsSession>()(() => ({ deleted: null }))

const persisted = persistedStore<StoredSettings>({
  key: SETTINGS_KEY,
  version: 1,
  schema: kept,
  start: { saved: [], theme: null },
  // A later version adds its steps here; the first has nothing to translate.
  migrate: (stored) => stored,
})

export const settings = persisted.store

/** Follows changes that another tab makes to the same store. Answers how to stop. */
export const followOtherTabs = persisted.follow

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
  const deleted = settings.getState().saved.find((one) => one.id === id) ?? null
  change((saved) => saved.filter((one) => one.id !== id))
  settingsSession.setState({ deleted })
}

/** Brings the last deleted scenario back. */
export function undelete(): void {
  const { deleted } = settingsSession.getState()
  if (deleted) change((saved) => [...saved, deleted])
}

export function chooseTheme(chosen: Theme | null): void {
  persisted.change((state) => ({ ...state, theme: chosen }))
}

/** Whatever is done ends the offer to bring back what was deleted before. */
function change(edit: (saved: readonly SavedScenario[]) => readonly SavedScenario[]): void {
  persisted.change((state) => ({ ...state, saved: edit(state.saved) }))
  settingsSession.setState({ deleted: null })
}

function savedNow(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): SavedScenario {
  const savedAt = new Date().toISOString()
  return { ...scenario, id: `${savedAt} ${scenario.name}`, savedAt }
}

// What can be read.
export const selectSaved = (state: StoredSettings) => state.saved
export const selectDeletedScenario = (state: SettingsSession) => state.deleted
export const selectTheme = (state: StoredSettings) => state.theme
