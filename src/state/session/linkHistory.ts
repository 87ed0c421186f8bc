import { createStore } from 'zustand/vanilla'
import { EMPTY_HISTORY, recordEntry, redo, undo, type UndoHistory } from './undoHistory.ts'

/** The links before and after the present one. In memory: a reload starts a new history. */
export const linkHistory = createStore<UndoHistory<string>>()(() => EMPTY_HISTORY)

/** Records the link that a commit replaces; commits that continue one another keep the first. */
export function recordLink(link: string, continues: boolean): void {
  linkHistory.setState((history) =>
    recordEntry(history, link, continues ? (first) => first : undefined),
  )
}

/**
 * The link one step back (or forward) from `present`, or `null` where there is none. Steps that
 * equal the present are skipped: the browser's Back may have been there already.
 */
export function stepLink(way: 'back' | 'forward', present: string): string | null {
  const travel = way === 'back' ? undo : redo
  const travelled = travel(linkHistory.getState(), present)
  if (!travelled) return null
  linkHistory.setState(travelled.history)
  return travelled.entry
}
