import { createStore } from 'zustand/vanilla'
import type { Address } from './address.ts'
import type { Selection } from '#state/link/selection.ts'

/** The selection while a control is dragged, with the control and the address it belongs to. */
export type Draft = Readonly<
  { selection: Selection; control: string; address: Address } | { selection: null }
>

/** In memory only: on release the draft is committed to the link. */
export const draft = createStore<Draft>()(() => ({ selection: null }))

/** Shows `selection` without committing it. */
export function setDraft(address: Address, selection: Selection, control: string): void {
  draft.setState({ address, selection, control }, true)
}

/** To be called after the selection has been committed to the link. */
export function clearDraft(): void {
  draft.setState({ selection: null }, true)
}

export const selectDragged = (state: Draft) => state.selection

/** The draft of one address; `null` if there is none, or it belongs to another on the same page. */
export function draftSelection(address: Address, state: Draft): Selection | null {
  return state.selection !== null && state.address === address ? state.selection : null
}
