import * as z from 'zod/mini'
import { createStore } from 'zustand/vanilla'
import { briefingFile, type Briefing } from './briefing.ts'
import { persistedStore } from '#state/stored/persistedStore.ts'
import { isSame } from '#state/stored/mergeThreeWay.ts'

z.config({ jitless: true })

const kept = z.object({
  briefings: z.array(briefingFile),
  /** The one that was opened last, in whichever tab. */
  open: z.nullable(z.string()),
})

/** The reader's briefings, oldest first. */
export type Briefings = Readonly<{ briefings: readonly Briefing[]; open: string | null }>

/** What this tab alone knows, until it is closed. */
export type BriefingSession = Readonly<{
  /** The briefing on this screen; another tab may show another. */
  open: string | null
  /** The last deleted one, until another is: deleting can be undone. */
  deleted: Briefing | null
}>

/** One change to one briefing. */
export type BriefingStep = Readonly<{ before: Briefing; after: Briefing }>

export const BRIEFINGS_KEY = 'corridor-briefings'

const briefingStore = persistedStore<Briefings>({
  key: BRIEFINGS_KEY,
  version: 1,
  schema: kept,
  start: { briefings: [], open: null },
  // A later version adds its steps here; the first has nothing to translate.
  migrate: (stored) => stored,
})

/** What the browser keeps, and how all of it changes at once. */
export const { store: briefings, change: changeShelf } = briefingStore

export const briefingSession = createStore<BriefingSession>()(() => ({
  open: briefings.getState().open,
  deleted: null,
}))

/** The briefing with this id, as this tab has it. */
export function briefingOf(id: string): Briefing | null {
  return briefings.getState().briefings.find((one) => one.id === id) ?? null
}

/**
 * Changes one briefing; answers what changed, `null` where nothing did. Whoever changes it has it on
 * screen: if another tab has deleted it in the meantime, it is there again.
 */
export function changeBriefing(
  shown: Briefing,
  edit: (briefing: Briefing) => Briefing,
): BriefingStep | null {
  let step: BriefingStep | null = null
  changeShelf((state) => {
    const there = state.briefings.find(({ id }) => id === shown.id)
    const before = there ?? shown
    const edited = edit(before)
    if (isSame(edited, before)) return state

    const after = { ...edited, changedAt: new Date().toISOString() }
    step = { before, after }
    return {
      ...state,
      briefings: there
        ? state.briefings.map((one) => (one === there ? after : one))
        : [...state.briefings, after],
    }
  })
  return step
}

/** Follows other tabs; offers to bring back what one of them deleted from this screen. */
export function followBriefings(): () => void {
  return briefingStore.follow((before) => {
    const shown = selectOpen(before, briefingSession.getState())
    if (shown && !briefingOf(shown.id)) briefingSession.setState({ deleted: shown, open: null })
  })
}

export const selectBriefings = (state: Briefings) => state.briefings
export const selectDeletedBriefing = (state: BriefingSession) => state.deleted

/** The briefing on this screen: the one that was opened, or else the newest. */
export function selectOpen(
  { briefings: all }: Briefings,
  { open }: BriefingSession,
): Briefing | null {
  return all.find(({ id }) => id === open) ?? all.at(-1) ?? null
}
