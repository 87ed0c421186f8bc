import { useEffect } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useStore } from 'zustand'
import { sparse, type Defaults } from './choice.ts'
import { draft, drag, letGo, selectDragged } from './draft.ts'
import { readLink, writeLink, type Link } from './link.ts'
import type { Selection } from './selection.ts'
import { remember, step } from './undo.ts'

/** A control that keeps moving within this time goes on with the same step of the history. */
const SAME_GESTURE_MS = 1000

/** Browsers refuse more than about a hundred history entries in half a minute. */
let lastCommit = { control: '', at: 0 }

/** What the link says: the committed selection. */
export function useSelection(): Selection {
  return useSearch({ strict: false, select: ({ selection }: Partial<Link>) => selection ?? NOTHING })
}

const NOTHING: Selection = {}

/** What the reader sees under the hand: the draft while a control moves, else the link. */
export function useMoving(): Selection {
  const committed = useSelection()
  return useStore(draft, selectDragged) ?? committed
}

/** Lets go of the draft once the link says the same, so that nothing jumps back in between. */
export function useLetGo(): void {
  const committed = useSelection()
  useEffect(letGo, [committed])
}

/** How the reader changes the selection. `control` names what is moved, for undo and the history. */
export type Change = Readonly<{
  drag: (next: Selection, control: string) => void
  commit: (next: Selection, control: string) => void
  undo: () => void
  redo: () => void
}>

/** The ways to change the selection; the only ones. */
export function useChange(defaults: Defaults): Change {
  const navigate = useNavigate()
  const committed = useSelection()

  function go(selection: Selection, isReplaced: boolean): void {
    void navigate({ to: '.', search: { selection }, replace: isReplaced, resetScroll: false })
  }

  function commit(next: Selection, control: string): void {
    const selection = sparse(next, defaults)
    const [before, after] = [writeLink(committed), writeLink(selection)]
    if (before === after) {
      letGo()
      return
    }
    // Shown as moved until the link has caught up: see useLetGo().
    drag(selection, control)

    const now = Date.now()
    const continues = control === lastCommit.control && now - lastCommit.at < SAME_GESTURE_MS
    lastCommit = { control, at: now }
    remember(before, continues)
    go(selection, continues)
  }

  function travel(way: 'back' | 'forward'): void {
    const link = step(way, writeLink(committed))
    lastCommit = { control: '', at: 0 }
    if (link !== null) go(readLink(link).selection, false)
  }

  return { drag, commit, undo: () => travel('back'), redo: () => travel('forward') }
}
