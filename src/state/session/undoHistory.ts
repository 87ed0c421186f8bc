/** The entries that can be undone and redone, the nearest last; what an entry is, its user decides. */
export type UndoHistory<Entry> = Readonly<{ past: readonly Entry[]; future: readonly Entry[] }>

/** What undo or redo arrives at, and the history from there on. */
type Travelled<Entry> = Readonly<{ entry: Entry; history: UndoHistory<Entry> }>

const MAX_ENTRIES = 200

export const EMPTY_HISTORY: UndoHistory<never> = { past: [], future: [] }

/**
 * The history with a new entry, after which nothing can be redone. An edit that continues the last
 * one (see `historyCoalescing`) passes `coalesce`, which gives the one entry for both.
 */
export function recordEntry<Entry>(
  { past }: UndoHistory<Entry>,
  entry: Entry,
  coalesce?: (last: Entry) => Entry,
): UndoHistory<Entry> {
  const last = past.at(-1)
  const grown =
    coalesce && last !== undefined
      ? [...past.slice(0, -1), coalesce(last)]
      : [...past, entry].slice(-MAX_ENTRIES)
  return { past: grown, future: [] }
}

/**
 * The last entry, moved to what can be redone; `null` where there is nothing to undo.
 *
 * A history of changes redoes the entry itself. A history of states passes the state it is in: that
 * is what redo comes back to, and entries that equal it are skipped.
 */
export function undo<Entry>(
  { past, future }: UndoHistory<Entry>,
  present?: Entry,
): Travelled<Entry> | null {
  const index = past.findLastIndex((entry) => entry !== present)
  const entry = past[index]
  if (entry === undefined) return null
  return {
    entry,
    history: { past: past.slice(0, index), future: [...future, present ?? entry] },
  }
}

/** The entry undone last, moved back; the mirror image of {@link undo}. */
export function redo<Entry>(
  { past, future }: UndoHistory<Entry>,
  present?: Entry,
): Travelled<Entry> | null {
  const travelled = undo({ past: future, future: past }, present)
  if (!travelled) return null
  const { entry, history } = travelled
  return { entry, history: { past: history.future, future: history.past } }
}

export function canUndo({ past }: UndoHistory<unknown>): boolean {
  return past.length > 0
}

export function canRedo({ future }: UndoHistory<unknown>): boolean {
  return future.length > 0
}
