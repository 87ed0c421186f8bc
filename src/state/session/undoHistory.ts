/**
 * The entries that can be undone and redone, the next one last. An entry is a change or a state.
 */
export type UndoHistory<Entry> = Readonly<{ past: readonly Entry[]; future: readonly Entry[] }>

/** The entry that undo or redo returns, and the history after it. */
type UndoResult<Entry> = Readonly<{ entry: Entry; history: UndoHistory<Entry> }>

const MAX_ENTRIES = 200

export const EMPTY_HISTORY: UndoHistory<never> = { past: [], future: [] }

/**
 * Adds an entry, after which nothing can be redone. An edit that continues the last one (see
 * `historyCoalescing`) passes `coalesce`, which returns the entry that replaces the last one.
 */
export function recordEntry<Entry>(
  { past }: UndoHistory<Entry>,
  entry: Entry,
  coalesce?: (last: Entry) => Entry,
): UndoHistory<Entry> {
  const last = past.at(-1)
  const newPast =
    coalesce && last !== undefined
      ? [...past.slice(0, -1), coalesce(last)]
      : [...past, entry].slice(-MAX_ENTRIES)
  return { past: newPast, future: [] }
}

/**
 * Returns the last entry and moves it to the future; `null` where there is nothing to undo.
 *
 * @param present for a history of states, the current one: redo returns to it, and entries equal to
 *   it are skipped. Absent for a history of changes, whose entry itself can be redone.
 */
export function undo<Entry>(
  { past, future }: UndoHistory<Entry>,
  present?: Entry,
): UndoResult<Entry> | null {
  const index = past.findLastIndex((entry) => entry !== present)
  const entry = past[index]
  if (entry === undefined) return null
  return {
    entry,
    history: { past: past.slice(0, index), future: [...future, present ?? entry] },
  }
}

/** Returns the entry undone last and moves it to the past; the mirror image of {@link undo}. */
export function redo<Entry>(
  { past, future }: UndoHistory<Entry>,
  present?: Entry,
): UndoResult<Entry> | null {
  const result = undo({ past: future, future: past }, present)
  if (!result) return null
  const { entry, history } = result
  return { entry, history: { past: history.future, future: history.past } }
}

export function canUndo({ past }: UndoHistory<unknown>): boolean {
  return past.length > 0
}

export function canRedo({ future }: UndoHistory<unknown>): boolean {
  return future.length > 0
}
