import { createStore } from 'zustand/vanilla'
import type { Address } from './address.ts'
import type { Selection } from '#state/link/selection.ts'

/**
 * The selection while a control is dragged, with that control's id and its address; else `null`.
 */
export type Draft = Readonly<
  { selection: Selection; control: string; address: Address } | { selection: null }
>

/** In memory only: on release the draft is committed to the link. */
export const draft = createStore<Draft>()(() => ({ selection: null }))

/** Shows `selection` without committing it. */
export function setDraft(address: Address, selection: Selection, control: string): void {
  draft.setState({ address, selection, control }, true)
}

/** Ends the draft; to be called after its selection has been committed to the link. */
export function clearDraft(): void {
  draft.setState({ selection: null }, true)
}

/** Returns the selection of a drag on any address; `null` while no control is dragged. */
export const selectDragged = (state: Draft) => state.selection

/** Returns the draft of an address; `null` if there is none or it belongs to another address. */
export function draftSelection(address: Address, state: Draft): Selection | null {
  return state.selection !== null && state.address === address ? state.selection : null
}
