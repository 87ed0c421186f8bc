import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { committedIn, useAddress, type Address } from './address.ts'
import { sparse, type Defaults } from '#state/scenario/choice.ts'
import { draft, drag, draggedOf, clearDraft } from './draft.ts'
import { historyCoalescing } from './historyCoalescing.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { remember, step } from './undo.ts'

/** One entry a gesture: browsers refuse more than about a hundred in half a minute. */
const gestures = historyCoalescing()

/** What the link says: the committed selection. */
export function useSelection(): Selection {
  const address = useAddress()
  const read = () => committedIn(address)
  return useSyncExternalStore(address.subscribe, read, read)
}

/**
 * A part of what the reader sees under the hand: of the draft while a control moves, else of the
 * link. Whoever reads it is redrawn only when that part changes.
 */
export function useCurrentSelection<Part>(select: (selection: Selection) => Part): Part {
  const address = useAddress()
  const committed = useSelection()
  return useStore(draft, (state) => select(draggedOf(address, state) ?? committed))
}

/** Lets go of the draft once the link says the same, so that nothing jumps back in between. */
export function useClearedDraft(): void {
  const address = useAddress()
  const committed = useSelection()
  useEffect(() => {
    if (draggedOf(address, draft.getState())) clearDraft()
    // oxlint-disable-next-line react/exhaustive-deps -- it is the new link that lets go
  }, [address, committed])
}

/** A change to whatever the reader has before them at that moment. */
export type Edit = (selection: Selection) => Selection

/** How the reader changes the selection. `control` names what is moved, for undo and the history. */
export type ChangeSelection = Readonly<{
  drag: (edit: Edit, control: string) => void
  commit: (edit: Edit, control: string) => void
  undo: () => void
  redo: () => void
}>

/** The ways to change the selection; the only ones. They stay the same while it changes. */
export function useChange(defaults: Defaults): ChangeSelection {
  const address = useAddress()
  return useMemo(() => changeOf(address, defaults), [address, defaults])
}

function changeOf(address: Address, defaults: Defaults): ChangeSelection {
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
    // Shown as moved until the link has caught up: see useLetGo().
    drag(address, selection, control)
    const continues = gestures.continues(control)
    remember(before, continues)
    go(selection, continues)
  }

  function travel(way: 'back' | 'forward'): void {
    const link = step(way, writeLink(committedIn(address)))
    gestures.end()
    if (link !== null) go(readLink(link).selection, false)
  }

  return {
    drag: (edit, control) => drag(address, edit(currentSelection(address)), control),
    commit,
    undo: () => travel('back'),
    redo: () => travel('forward'),
  }
}

/** The address of a page with a selection. */
export function hrefOf(path: string, selection: Selection): string {
  const link = writeLink(selection)
  return link === '' ? path : `${path}?${link}`
}

/** The draft while a control moves, else the link. */
export function currentSelection(address: Address): Selection {
  return draggedOf(address, draft.getState()) ?? committedIn(address)
}
