import * as z from 'zod/mini'
import { createStore } from 'zustand/vanilla'
import { briefingSchema, type Briefing } from './briefing.ts'
import { persistedStore } from '#state/stored/persistedStore.ts'
import { sessionList } from '#state/stored/sessionList.ts'
import { isSame } from '#state/stored/mergeThreeWay.ts'

z.config({ jitless: true })

const storedBriefings = z.object({
  /** Read one by one, so that one that is damaged does not take the others with it. */
  briefings: z.array(z.unknown()),
  /** The id of the briefing opened last, in whichever tab. */
  open: z.nullable(z.string()),
})

/** The reader's briefings, oldest first. */
export type BriefingState = Readonly<{ briefings: readonly Briefing[]; open: string | null }>

/** State of this tab alone; not persisted. */
export type BriefingSession = Readonly<{
  /** The id of the briefing shown here; another tab may show another. */
  open: string | null
}>

/** One change to one briefing. */
export type BriefingChange = Readonly<{ before: Briefing; after: Briefing }>

const persisted = persistedStore<BriefingState>({
  key: 'corridor-briefings',
  version: 1,
  parse: (stored) => {
    const { briefings: all, open } = storedBriefings.parse(stored)
    const briefings = all.filter(isBriefing)
    return { state: { briefings, open }, isWhole: briefings.length === all.length }
  },
  initialState: { briefings: [], open: null },
  // Version 1 is the first, so there is nothing to migrate yet.
  migrate: (stored) => stored,
})

/** Persisted in the browser; changed through {@link changeAllBriefings} only. */
export const briefingStore = persisted.store

export const changeAllBriefings = persisted.change

export const briefingSession = createStore<BriefingSession>()(() => ({
  open: briefingStore.getState().open,
}))

/** The deleted briefings, newest last, for undo until the tab is closed. */
export const deletedBriefings = sessionList<Briefing>('corridor-deleted-briefings', isBriefing)

/** Returns the briefing with this id; `null` where there is none. */
export function briefingOf(id: string): Briefing | null {
  return briefingStore.getState().briefings.find((briefing) => briefing.id === id) ?? null
}

/**
 * Changes one briefing and returns the change, `null` if `edit` changed nothing. A briefing that
 * another tab has deleted meanwhile is restored from `shown`, since it is still on this screen.
 */
export function changeBriefing(
  shown: Briefing,
  edit: (briefing: Briefing) => Briefing,
): BriefingChange | null {
  let change: BriefingChange | null = null
  changeAllBriefings((state) => {
    const stored = state.briefings.find(({ id }) => id === shown.id)
    const before = stored ?? shown
    const edited = edit(before)
    if (isSame(edited, before)) return state

    const after = { ...edited, changedAt: new Date().toISOString() }
    change = { before, after }
    return {
      ...state,
      briefings: stored
        ? state.briefings.map((briefing) => (briefing === stored ? after : briefing))
        : [...state.briefings, after],
    }
  })
  return change
}

/**
 * Subscribes to changes by other tabs; where one of them deletes the briefing shown here, the
 * session offers to undo that. Returns the function that unsubscribes.
 */
export function followBriefings(): () => void {
  return persisted.follow((before) => {
    const shown = selectOpen(before, briefingSession.getState())
    if (!shown || briefingOf(shown.id)) return
    deletedBriefings.push(shown)
    briefingSession.setState({ open: null })
  })
}

export const selectBriefings = (state: BriefingState) => state.briefings

function isBriefing(stored: unknown): stored is Briefing {
  return briefingSchema.safeParse(stored).success
}

/** Returns the briefing shown in this tab: the opened one, else the newest; `null` without any. */
export function selectOpen(
  { briefings }: BriefingState,
  { open }: BriefingSession,
): Briefing | null {
  return briefings.find(({ id }) => id === open) ?? briefings.at(-1) ?? null
}
