import { createStore } from 'zustand/vanilla'
import type { Selection } from './selection.ts'

/** The selection under the reader's hand, and which control holds it; nothing while all rest. */
export type Draft = Readonly<{ selection: Selection; control: string } | { selection: null }>

/** Lives in memory only: what is let go becomes part of the link. */
export const draft = createStore<Draft>()(() => ({ selection: null }))

/** A control moves but is not let go. */
export function drag(selection: Selection, control: string): void {
  draft.setState({ selection, control }, true)
}

/** The hand lets go; whoever committed the selection to the link calls this afterwards. */
export function letGo(): void {
  draft.setState({ selection: null }, true)
}

export const selectDragged = (state: Draft) => state.selection
