import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { committedIn, useAddress, type Address } from './address.ts'
import { sparse, type Defaults } from '#state/scenario/choice.ts'
import { draft, setDraft, draftSelection, clearDraft } from './draft.ts'
import { historyCoalescing } from './historyCoalescing.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { recordLink, stepLink } from './linkHistory.ts'

/** Also spaces history entries: browsers refuse more than about a hundred in half a minute. */
const coalescing = historyCoalescing()

/** The committed selection, as the link has it. */
export function useSelection(): Selection {
  const address = useAddress()
  const read = () => committedIn(address)
  return useSyncExternalStore(address.subscribe, read, read)
}

/**
 * A part of the selection shown: of the draft while a control is dragged, else of the link. The
 * component re-renders only when that part changes.
 */
export function useCurrentSelection<Part>(select: (selection: Selection) => Part): Part {
  const address = useAddress()
  const committed = useSelection()
  return useStore(draft, (state) => select(draftSelection(address, state) ?? committed))
}

/** Clears the draft after the link has caught up with it, so that nothing jumps back in between. */
export function useClearDraftOnCommit(): void {
  const address = useAddress()
  const committed = useSelection()
  useEffect(() => {
    if (draftSelection(address, draft.getState())) clearDraft()
    // oxlint-disable-next-line react/exhaustive-deps -- a new link is what clears the draft
  }, [address, committed])
}

/** A change to the selection shown at the moment it is applied. */
export type Edit = (selection: Selection) => Selection

/** The ways to change the selection; `control` names what is moved, for coalescing the history. */
export type SelectionActions = Readonly<{
  drag: (edit: Edit, control: string) => void
  commit: (edit: Edit, control: string) => void
  undo: () => void
  redo: () => void
}>

/** The only ways to change the selection; the same object across renders. */
export function useSelectionActions(defaults: Defaults): SelectionActions {
  const address = useAddress()
  return useMemo(() => createSelectionActions(address, defaults), [address, defaults])
}

function createSelectionActions(address: Address, defaults: Defaults): SelectionActions {
  function go(selection: Selection, isReplaced: boolean): void {
    const href = hrefOf(address.location.pathname, selection)
    if (isReplaced) address.replace(href)
    else address.push(href)
  }

  function commit(edit: Edit, control: string): void {
    const selection = sparse(edit(currentSelection(address)), defaults)
    const [before, after] = [writeLink(committedIn(address)), writeLink(selection)]
    if (before === after) {
      clearDraft()
      return
    }
    // Keeps the new value on screen until the link has caught up: see useClearedDraft().
    setDraft(address, selection, control)
    const continues = coalescing.continues(control)
    recordLink(before, continues)
    go(selection, continues)
  }

  function travel(way: 'back' | 'forward'): void {
    const link = stepLink(way, writeLink(committedIn(address)))
    coalescing.end()
    if (link !== null) go(readLink(link).selection, false)
  }

  return {
    drag: (edit, control) => setDraft(address, edit(currentSelection(address)), control),
    commit,
    undo: () => travel('back'),
    redo: () => travel('forward'),
  }
}

/** The address of the page at `path` with a selection. */
export function hrefOf(path: string, selection: Selection): string {
  const link = writeLink(selection)
  return link === '' ? path : `${path}?${link}`
}

/** The draft while a control is dragged, else the selection of the link. */
export function currentSelection(address: Address): Selection {
  return draftSelection(address, draft.getState()) ?? committedIn(address)
}
