import { createStore } from 'zustand/vanilla'
import { isRecord } from './isRecord.ts'
import { persistedStore } from './persistedStore.ts'

/** A scenario saved under a name. */
export type SavedScenario = Readonly<{
  id: string
  pair: string
  name: string
  /** The assumptions as a link writes them, so that one format serves links, saving and files. */
  link: string
  /** ISO 8601. */
  savedAt: string
}>

export type Theme = 'light' | 'dark'

/** The reader's settings and saved scenarios, persisted in this browser. */
export type StoredSettings = Readonly<{
  saved: readonly SavedScenario[]
  /** `null` follows the device. A link may override it for its own view. */
  theme: Theme | null
  /**
   * Whether the steps on how to use the dashboard were closed, for good. Missing in what earlier
   * releases stored.
   */
  isHowToClosed?: boolean | undefined
}>

/** State of this tab alone; not persisted. */
export type SettingsSession = Readonly<{
  /** The scenario deleted last, for undo; `null` once another action has replaced the offer. */
  deleted: SavedScenario | null
}>

export const settingsSession = createStore<SettingsSession>()(() => ({ deleted: null }))

const persisted = persistedStore<StoredSettings>({
  key: 'corridor-desk',
  version: 1,
  parse: parseSettings,
  initialState: { saved: [], theme: null },
  // Version 1 is the first, so there is nothing to migrate yet.
  migrate: (stored) => stored,
})

export const settings = persisted.store

/** Subscribes to changes by other tabs; returns the function that unsubscribes. */
export const followOtherTabs = persisted.follow

/** Saves a scenario under its name; one of the same name and pair is replaced. */
export function saveScenario(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): void {
  changeSaved((saved) => [
    ...saved.filter(({ pair, name }) => pair !== scenario.pair || name !== scenario.name),
    savedNow(scenario),
  ])
}

export function renameScenario(id: string, name: string): void {
  changeSaved((saved) =>
    saved.map((scenario) => (scenario.id === id ? { ...scenario, name } : scenario)),
  )
}

/** Deletes a saved scenario; {@link undelete} is the undo. */
export function deleteScenario(id: string): void {
  const deleted = settings.getState().saved.find((scenario) => scenario.id === id) ?? null
  changeSaved((saved) => saved.filter((scenario) => scenario.id !== id))
  settingsSession.setState({ deleted })
}

/** Restores the scenario deleted last. */
export function undelete(): void {
  const { deleted } = settingsSession.getState()
  if (deleted) changeSaved((saved) => [...saved, deleted])
}

export function chooseTheme(chosen: Theme | null): void {
  persisted.change((state) => ({ ...state, theme: chosen }))
}

export function closeHowTo(): void {
  persisted.change((state) => ({ ...state, isHowToClosed: true }))
}

/** Changes the saved scenarios, which withdraws the offer to undo the last deletion. */
function changeSaved(edit: (saved: readonly SavedScenario[]) => readonly SavedScenario[]): void {
  persisted.change((state) => ({ ...state, saved: edit(state.saved) }))
  settingsSession.setState({ deleted: null })
}

function savedNow(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): SavedScenario {
  const savedAt = new Date().toISOString()
  return { ...scenario, id: `${savedAt} ${scenario.name}`, savedAt }
}

export const selectSaved = (state: StoredSettings) => state.saved
export const selectDeletedScenario = (state: SettingsSession) => state.deleted
export const selectHowToClosed = (state: StoredSettings) => state.isHowToClosed === true
export const selectTheme = (state: StoredSettings) => state.theme

/** By hand, since every page starts with it: the code of schemas would have to come first. */
function parseSettings(stored: unknown): StoredSettings {
  const { saved, theme, isHowToClosed } = isRecord(stored) ? stored : {}
  if (
    Array.isArray(saved) &&
    saved.every(isSavedScenario) &&
    (theme === null || theme === 'light' || theme === 'dark') &&
    (isHowToClosed === undefined || typeof isHowToClosed === 'boolean')
  ) {
    return { saved, theme, isHowToClosed }
  }
  throw new TypeError('What is stored are no settings.')
}

function isSavedScenario(stored: unknown): stored is SavedScenario {
  return (
    isRecord(stored) &&
    ['id', 'pair', 'name', 'link', 'savedAt'].every((field) => typeof stored[field] === 'string')
  )
}
