import { createStore } from 'zustand/vanilla'
import type { Address } from './address.ts'
import type { Selection } from '#state/link/selection.ts'

/** The selection under the reader's hand, whose it is, and which control holds it; or all rest. */
export type Draft = Readonly<
  { selection: Selection; control: string; address: Address } | { selection: null }
>

/** Lives in memory only: what is let go becomes part of the link. */
export const draft = createStore<Draft>()(() => ({ selection: null }))

/** A control moves but is not let go. */
export function drag(address: Address, selection: Selection, control: string): void {
  draft.setState({ address, selection, control }, true)
}

/** The hand lets go; whoever committed the selection to the link calls this afterwards. */
export function clearDraft(): void {
  draft.setState({ selection: null }, true)
}

export const selectDragged = (state: Draft) => state.selection

/** What is dragged of one address: on a page with several, the others rest. */
export function draggedOf(address: Address, state: Draft): Selection | null {
  return state.selection !== null && state.address === address ? state.selection : null
}
