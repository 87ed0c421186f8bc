import { withPlainWords } from '#model/plainWords.ts'
import { BRIEFING_LIMITS, type Briefing, type BriefingPage } from './briefing.ts'
import { edit } from './briefingEdits.ts'
import {
  briefingOf,
  briefingSession,
  briefingStore,
  changeAllBriefings,
  deletedBriefings,
  selectOpen,
} from './briefingStore.ts'
import { isSame } from '#state/stored/mergeThreeWay.ts'

/** The length of a random id: 18 hexadecimal digits. */
const ID_BYTES = 9

/** Adds a figure to the open briefing, or to a new one if none is open or it is full; returns it. */
export function addPage({ figure, link }: Pick<BriefingPage, 'figure' | 'link'>): Briefing {
  const open = selectOpen(briefingStore.getState(), briefingSession.getState())
  const isFull = (open?.pages.length ?? 0) >= BRIEFING_LIMITS.pages
  const { id } = open && !isFull ? open : createBriefing()
  const page = { id: newId(), figure, link, paragraph: null, note: '' }
  return edit(id, '', (briefing) => ({ ...briefing, pages: [...briefing.pages, page] }))
}

/** Creates a briefing and opens it. */
export function createBriefing(title = ''): Briefing {
  return insertAndOpen({
    id: newId(),
    title,
    introduction: '',
    paper: 'a4',
    theme: 'light',
    pages: [],
    changedAt: now(),
  })
}

/** Copies a briefing under another title and opens the copy. */
export function duplicateBriefing(original: Briefing, title: string): Briefing {
  return insertAndOpen({ ...original, id: newId(), title, changedAt: now() })
}

/**
 * Adds a briefing read from a file and opens it. One with the same content as a stored briefing is
 * not added again; one with the id of another gets a new id.
 */
export function restoreBriefing(briefing: Briefing): Briefing {
  const restored = { ...briefing, pages: withUniqueIds(briefing.pages) }
  const same = briefingStore
    .getState()
    .briefings.find((stored) => isSame(contentOf(stored), contentOf(restored)))
  if (same) {
    openBriefing(same.id)
    return same
  }
  const isTaken = restored.id === '' || briefingOf(restored.id) !== null
  return insertAndOpen({ ...restored, id: isTaken ? newId() : restored.id })
}

/** Deletes a briefing and opens its neighbour; {@link undeleteBriefing} is the undo. */
export function deleteBriefing(id: string): void {
  const all = briefingStore.getState().briefings
  const index = all.findIndex((briefing) => briefing.id === id)
  const open = (all[index + 1] ?? all[index - 1])?.id ?? null
  changeAllBriefings(({ briefings }) => ({
    briefings: briefings.filter((briefing) => briefing.id !== id),
    open,
  }))
  if (all[index]) deletedBriefings.push(all[index])
  briefingSession.setState({ open })
}

/** Restores the briefing deleted last and opens it, beside one that came back since. */
export function undeleteBriefing(): void {
  const deleted = deletedBriefings.pop()
  if (deleted) restoreBriefing(deleted)
}

export function openBriefing(open: string): void {
  briefingSession.setState({ open })
  changeAllBriefings((state) => ({ ...state, open }))
}

/** Stores a briefing, replacing one with the same id, and opens it. */
function insertAndOpen(added: Briefing): Briefing {
  const briefing = withPlainWords(added)
  changeAllBriefings(({ briefings }) => ({
    briefings: [...briefings.filter(({ id }) => id !== briefing.id), briefing],
    open: briefing.id,
  }))
  briefingSession.setState({ open: briefing.id })
  return briefing
}

/** Returns a briefing without its id and the time of its last change. */
function contentOf({ id: _id, changedAt: _changedAt, ...content }: Briefing) {
  return content
}

/** Gives each page a unique id: a file edited in a text editor may repeat or omit them. */
function withUniqueIds(pages: Briefing['pages']): Briefing['pages'] {
  const seen = new Set<string>()
  return pages.map((page) => {
    const id = page.id === '' || seen.has(page.id) ? newId() : page.id
    seen.add(id)
    return { ...page, id }
  })
}

/** Creates a random id; `crypto.randomUUID` is missing on pages served without TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function now(): string {
  return new Date().toISOString()
}
