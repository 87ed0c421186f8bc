import type { Briefing, BriefingPage } from './briefing.ts'
import { edit } from './briefingEdits.ts'
import { briefingSession, briefingOf, briefings, changeShelf, selectOpen } from './briefingStore.ts'
import { freshId } from '#state/stored/freshId.ts'
import { isSame } from '#state/stored/mergeThreeWay.ts'

/** Adds a figure to the briefing that is open, or to a new one where none is; answers which. */
export function addPage({ figure, link }: Pick<BriefingPage, 'figure' | 'link'>): Briefing {
  const { id } = selectOpen(briefings.getState(), briefingSession.getState()) ?? createBriefing()
  const added = { id: freshId(), figure, link, paragraph: null, note: '' }
  return edit(id, '', (briefing) => ({ ...briefing, pages: [...briefing.pages, added] }))
}

/** A new briefing, and opens it. */
export function createBriefing(title = ''): Briefing {
  return begun({
    id: freshId(),
    title,
    introduction: '',
    paper: 'a4',
    theme: 'light',
    pages: [],
    changedAt: now(),
  })
}

/** A copy under another title, and opens it. */
export function duplicateBriefing(original: Briefing, title: string): Briefing {
  return begun({ ...original, id: freshId(), title, changedAt: now() })
}

/**
 * Takes a briefing in from a file, and opens it. One that is there already is only opened; if one of
 * the same id has another content, the restored one gets an id of its own.
 */
export function restoreBriefing(briefing: Briefing): Briefing {
  const restored = { ...briefing, pages: withOwnIds(briefing.pages) }
  const all = briefings.getState().briefings
  const same = all.find((one) => isSame(contentOf(one), contentOf(restored)))
  if (same) {
    openBriefing(same.id)
    return same
  }
  const isTaken = restored.id === '' || briefingOf(restored.id) !== null
  return begun({ ...restored, id: isTaken ? freshId() : restored.id })
}

/** Deletes a briefing, and opens its neighbour; `undeleteBriefing` brings it back. */
export function deleteBriefing(id: string): void {
  const all = briefings.getState().briefings
  const place = all.findIndex((one) => one.id === id)
  const open = (all[place + 1] ?? all[place - 1])?.id ?? null
  changeShelf((state) => ({ briefings: state.briefings.filter((one) => one.id !== id), open }))
  briefingSession.setState({ deleted: all[place] ?? null, open })
}

/** Brings the last deleted briefing back, and opens it. */
export function undeleteBriefing(): void {
  const { deleted } = briefingSession.getState()
  if (deleted) begun(deleted)
}

/** The offer to bring back what was deleted is no longer wanted. */
export function forgetDeleted(): void {
  briefingSession.setState({ deleted: null })
}

export function openBriefing(open: string): void {
  briefingSession.setState({ open })
  changeShelf((state) => ({ ...state, open }))
}

function begun(briefing: Briefing): Briefing {
  changeShelf((state) => ({
    briefings: [...state.briefings.filter(({ id }) => id !== briefing.id), briefing],
    open: briefing.id,
  }))
  briefingSession.setState({ open: briefing.id, deleted: null })
  return briefing
}

/** What makes a briefing another one than before. */
function contentOf({ id: _id, changedAt: _changedAt, ...content }: Briefing) {
  return content
}

/** A file may have been edited by hand: of pages with the same id only the first keeps it. */
function withOwnIds(pages: Briefing['pages']): Briefing['pages'] {
  const seen = new Set<string>()
  return pages.map((page) => {
    const id = page.id === '' || seen.has(page.id) ? freshId() : page.id
    seen.add(id)
    return { ...page, id }
  })
}

function now(): string {
  return new Date().toISOString()
}
