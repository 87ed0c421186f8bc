import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useStore, type StoreApi } from 'zustand'
import { committedIn, useAddress, type Address } from './address.ts'
import { sparse, type Defaults } from '#state/scenario/choice.ts'
import { draft, setDraft, draftSelection, clearDraft } from './draft.ts'
import { historyCoalescing } from './historyCoalescing.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { recordLink, stepLink } from './linkHistory.ts'

/** Merges rapid edits into one entry of both histories, the reader's and the browser's. */
const coalescing = historyCoalescing()

/**
 * Returns the selection stored in the link, without an unfinished drag; re-renders when it changes.
 */
export function useSelection(): Selection {
  const address = useAddress()
  const read = () => committedIn(address)
  return useSyncExternalStore(address.subscribe, read, read)
}

/**
 * Returns the part of the current selection that `select` picks. While a control is dragged, the
 * current selection is the draft, otherwise the link. Re-renders only when that part changes.
 */
export function useCurrentSelection<Part>(select: (selection: Selection) => Part): Part {
  const address = useAddress()
  const committed = useSelection()
  return useStore(draft, (state) => select(draftSelection(address, state) ?? committed))
}

type LiveSelection = Readonly<
  Pick<StoreApi<Selection>, 'getState' | 'getInitialState' | 'subscribe'>
>

/**
 * Returns a store of the current selection: the draft while a control is dragged, otherwise the link.
 * What shows a value that a slider moves follows it without a render.
 */
export function useLiveSelection(): LiveSelection {
  const address = useAddress()
  return useMemo(() => {
    const getState = () => currentSelection(address)
    return {
      getState,
      getInitialState: getState,
      subscribe: (listener) => {
        let previous = getState()
        const notify = () => {
          const selection = getState()
          if (selection === previous) return
          listener(selection, previous)
          previous = selection
        }
        const stops = [draft.subscribe(notify), address.subscribe(notify)]
        return () => {
          for (const stop of stops) stop()
        }
      },
    }
  }, [address])
}

/** Clears the draft once the link has changed, so that no control jumps back to its old value. */
function useClearDraftOnCommit(): void {
  const address = useAddress()
  const committed = useSelection()
  useEffect(() => {
    if (draftSelection(address, draft.getState())) clearDraft()
    // oxlint-disable-next-line react/exhaustive-deps -- a new link is what clears the draft
  }, [address, committed])
}

/** Computes the new selection from the current one (the draft if there is one, else the link). */
export type Edit = (selection: Selection) => Selection

/** The ways to change the selection. Rapid edits with the same `control` id make one undo step. */
export type SelectionActions = Readonly<{
  /** Updates the draft only; the link and its history stay as they are. */
  drag: (edit: Edit, control: string) => void
  /** Writes the selection to the link and records an undo step. */
  commit: (edit: Edit, control: string) => void
  undo: () => void
  redo: () => void
}>

/** Returns the only ways to change the selection; the same object across renders. */
export function useSelectionActions(defaults: Defaults): SelectionActions {
  const address = useAddress()
  useClearDraftOnCommit()
  return useMemo(() => createSelectionActions(address, defaults), [address, defaults])
}

function createSelectionActions(address: Address, defaults: Defaults): SelectionActions {
  /** Navigates to a selection: adds a browser history entry, or overwrites it if `isReplaced`. */
  function navigate(selection: Selection, isReplaced: boolean): void {
    const href = hrefOf(address.location.pathname, selection)
    if (isReplaced) address.replace(href)
    else address.push(href)
  }

  function commit(edit: Edit, control: string): void {
    // `sparse` removes the parts that equal their defaults, which a link leaves out.
    const selection = sparse(edit(currentSelection(address)), defaults)
    const [before, after] = [writeLink(committedIn(address)), writeLink(selection)]
    if (before === after) {
      clearDraft()
      return
    }
    // Keeps the new value on screen until the link has changed: see useClearDraftOnCommit().
    setDraft(address, selection, control)
    const continues = coalescing.continues(control)
    recordLink(before, continues)
    navigate(selection, continues)
  }

  /** Undoes (`back`) or redoes a step. Steps in rapid succession are one browser history entry. */
  function moveInHistory(way: 'back' | 'forward'): void {
    const link = stepLink(way, writeLink(committedIn(address)))
    const continues = coalescing.continues(way)
    if (link !== null) navigate(readLink(link).selection, continues)
  }

  return {
    drag: (edit, control) => setDraft(address, edit(currentSelection(address)), control),
    commit,
    undo: () => moveInHistory('back'),
    redo: () => moveInHistory('forward'),
  }
}

/** Returns the URL of the page at `path` with a selection: its path and query string. */
export function hrefOf(path: string, selection: Selection): string {
  const link = writeLink(selection)
  return link === '' ? path : `${path}?${link}`
}

/** Returns the draft while a control is dragged, otherwise the selection of the link. */
export function currentSelection(address: Address): Selection {
  return draftSelection(address, draft.getState()) ?? committedIn(address)
}
