import { isRecord } from './isRecord.ts'
import { persistedStore, type ParsedState } from './persistedStore.ts'
import { sessionList } from './sessionList.ts'

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
  /**
   * The pair chosen last, for visits whose address names none; missing for the first pair, and in what
   * earlier releases stored.
   */
  pair?: string | undefined
}>

/** A change of the saved scenarios; one that is in both lists, by its id, was renamed. */
type SavedChange = Readonly<{
  removed: readonly SavedScenario[]
  added: readonly SavedScenario[]
}>

const losses = sessionList<SavedChange>('corridor-lost-scenarios', isSavedChange)

/** The changes that lost a scenario, newest last, for undo until the tab is closed. */
export const lostScenarios = losses.store

const persisted = persistedStore<StoredSettings>({
  key: 'corridor-desk',
  version: 1,
  parse: parseSettings,
  initialState: { saved: [], theme: null },
  // Version 1 is the first, so there is nothing to migrate yet.
  migrate: (stored) => stored,
})

export const settings = persisted.store

/**
 * Subscribes to changes by other tabs; returns the function that unsubscribes. What another tab has
 * replaced can be brought back here, too.
 */
export function followOtherTabs(): () => void {
  return persisted.follow((before) => {
    const { saved } = settings.getState()
    const removed = before.saved.filter(
      (scenario) =>
        !saved.some(({ id }) => id === scenario.id) && namesakes(saved, scenario).length,
    )
    const added = removed.flatMap((scenario) => namesakes(saved, scenario))
    if (removed.length > 0) losses.push({ removed, added })
  })
}

/** Saves a scenario under its name; one of the same name and pair is replaced. */
export function saveScenario(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): void {
  changeSaved((saved) => ({ removed: namesakes(saved, scenario), added: [savedNow(scenario)] }))
}

/** Renames a saved scenario; another one of the new name is replaced. */
export function renameScenario(id: string, name: string): void {
  changeSaved((saved) => {
    const renamed = saved.filter((scenario) => scenario.id === id)
    const replaced = renamed.flatMap((scenario) => namesakes(saved, { ...scenario, name }))
    return {
      removed: [...renamed, ...replaced.filter((scenario) => scenario.id !== id)],
      added: renamed.map((scenario) => ({ ...scenario, name })),
    }
  })
}

export function deleteScenario(id: string): void {
  changeSaved((saved) => ({ removed: saved.filter((scenario) => scenario.id === id), added: [] }))
}

/** Brings back what was lost last, in the place of what took its place. */
export function bringBack(): void {
  const lost = losses.pop()
  if (!lost) return
  changeSaved((saved) => {
    const others = lost.removed.flatMap((scenario) => namesakes(saved, scenario))
    return { removed: [...lost.added, ...others], added: lost.removed }
  }, lost)
}

export function chooseTheme(chosen: Theme | null): void {
  persisted.change((state) => ({ ...state, theme: chosen }))
}

/** Remembers the pair in use; `null` for the first one. */
export function rememberPair(pair: string | null): void {
  persisted.change((state) => ({ ...state, pair: pair ?? undefined }))
}

export function closeHowTo(): void {
  persisted.change((state) => ({ ...state, isHowToClosed: true }))
}

/**
 * Changes the saved scenarios, and remembers what that loses.
 *
 * @param undone the loss that this change undoes, which takes out what it added
 */
function changeSaved(
  changeOf: (saved: readonly SavedScenario[]) => SavedChange,
  undone?: SavedChange,
): void {
  let change: SavedChange = { removed: [], added: [] }
  persisted.change((state) => {
    change = changeOf(state.saved)
    return { ...state, saved: changed(state.saved, change) }
  })
  const own = new Set(undone?.added.map(({ id }) => id))
  const removed = change.removed.filter(({ id }) => !own.has(id))
  if (lostIn({ ...change, removed })) losses.push({ ...change, removed })
}

/** Applies a change; what was renamed keeps its place. */
function changed(
  saved: readonly SavedScenario[],
  { removed, added }: SavedChange,
): readonly SavedScenario[] {
  const gone = new Set(removed.map(({ id }) => id))
  const kept = saved.flatMap((scenario) => {
    const renamed = added.find(({ id }) => id === scenario.id)
    return renamed ?? (gone.has(scenario.id) ? [] : scenario)
  })
  return [...kept, ...added.filter(({ id }) => !saved.some((scenario) => scenario.id === id))]
}

function namesakes(
  saved: readonly SavedScenario[],
  { pair, name }: Pick<SavedScenario, 'pair' | 'name'>,
): readonly SavedScenario[] {
  return saved.filter((scenario) => scenario.pair === pair && scenario.name === name)
}

function savedNow(scenario: Omit<SavedScenario, 'id' | 'savedAt'>): SavedScenario {
  const random = Math.random().toString(36).slice(2)
  const savedAt = new Date().toISOString()
  return { ...scenario, id: `${savedAt} ${random}`, savedAt }
}

export const selectSaved = (state: StoredSettings) => state.saved

/** Returns the scenario that was lost last, and whether another one took its place. */
export function lastLoss(
  changes: readonly SavedChange[],
): Readonly<{ name: string; isReplaced: boolean }> | null {
  const last = changes.at(-1)
  const lost = last && lostIn(last)
  return lost ? { name: lost.name, isReplaced: last.added.length > 0 } : null
}

/** Returns the scenario of a change that is gone, and not merely renamed or saved again. */
function lostIn({ removed, added }: SavedChange): SavedScenario | undefined {
  return removed.find(
    ({ id, link }) => !added.some((scenario) => scenario.id === id || scenario.link === link),
  )
}

export const selectHowToClosed = (state: StoredSettings) => state.isHowToClosed === true
export const selectTheme = (state: StoredSettings) => state.theme

/** By hand, since every page starts with it: the code of schemas would have to come first. */
function parseSettings(stored: unknown): ParsedState<StoredSettings> {
  if (!isRecord(stored) || !Array.isArray(stored['saved'])) {
    throw new TypeError('What is stored are no settings.')
  }
  const { theme, isHowToClosed, pair } = stored
  const saved = stored['saved'].filter(isSavedScenario)
  const isTheme = theme === null || theme === 'light' || theme === 'dark'
  const isFlag = isHowToClosed === undefined || typeof isHowToClosed === 'boolean'
  const isPair = pair === undefined || typeof pair === 'string'
  return {
    state: {
      saved,
      theme: isTheme ? theme : null,
      isHowToClosed: isFlag ? isHowToClosed : undefined,
      pair: isPair ? pair : undefined,
    },
    isWhole: saved.length === stored['saved'].length && isTheme && isFlag && isPair,
  }
}

function isSavedChange(stored: unknown): stored is SavedChange {
  return (
    isRecord(stored) &&
    [stored['removed'], stored['added']].every(
      (list) => Array.isArray(list) && list.every(isSavedScenario),
    )
  )
}

function isSavedScenario(stored: unknown): stored is SavedScenario {
  return (
    isRecord(stored) &&
    ['id', 'pair', 'name', 'link', 'savedAt'].every((field) => typeof stored[field] === 'string')
  )
}
