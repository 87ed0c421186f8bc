import { createStore } from 'zustand/vanilla'
import { EMPTY_HISTORY, recordEntry, redo, undo, type UndoHistory } from './undoHistory.ts'

/** The links that undo and redo return to. In memory: a reload starts a new history. */
export const linkHistory = createStore<UndoHistory<string>>()(() => EMPTY_HISTORY)

/** Records the link that a commit replaces. If it continues the last commit, no entry is added. */
export function recordLink(link: string, continues: boolean): void {
  linkHistory.setState((history) =>
    recordEntry(history, link, continues ? (last) => last : undefined),
  )
}

/**
 * Returns the link one step back (or forward) from `present`, or `null` where there is none.
 * Entries equal to `present` are skipped: the browser's Back button may have gone there already.
 */
export function stepLink(way: 'back' | 'forward', present: string): string | null {
  const step = way === 'back' ? undo : redo
  const result = step(linkHistory.getState(), present)
  if (!result) return null
  linkHistory.setState(result.history)
  return result.entry
}
