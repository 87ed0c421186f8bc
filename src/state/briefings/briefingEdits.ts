import { createStore } from 'zustand/vanilla'
import { withPlainWords } from '#model/plainWords.ts'
import type { Briefing, BriefingPage } from './briefing.ts'
import { briefingOf, changeBriefing, type BriefingChange } from './briefingStore.ts'
import { historyCoalescing } from '#state/session/historyCoalescing.ts'
import {
  canRedo,
  canUndo,
  EMPTY_HISTORY,
  recordEntry,
  redo,
  undo,
  type UndoHistory,
} from '#state/session/undoHistory.ts'
import { mergeThreeWay } from '#state/stored/mergeThreeWay.ts'

type BriefingHistory = UndoHistory<BriefingChange>

/** The edits made in this tab. In memory: a reload starts a new history. */
export type Edits = Readonly<{
  /** By the id of the briefing. */
  histories: Readonly<Record<string, BriefingHistory>>
  /** The page removed last, for an offer to undo that; `null` after any other edit. */
  removed: Readonly<{ briefing: string; page: BriefingPage }> | null
}>

/** The text fields, whose keystrokes coalesce to one undo entry. */
const TEXT_FIELDS = ['title', 'introduction', 'note', 'paragraph']

export const edits = createStore<Edits>()(() => ({ histories: {}, removed: null }))

const coalescing = historyCoalescing()

/** Changes the title, the introduction, the paper or the theme. */
export function editBriefing(
  id: string,
  changes: Partial<Pick<Briefing, 'title' | 'introduction' | 'paper' | 'theme'>>,
): void {
  const plain = withPlainWords(changes)
  edit(id, textFieldsIn(changes), (briefing) => ({ ...briefing, ...plain }))
}

/** Changes the text of a page, or the link of the figure it shows. */
export function editPage(
  id: string,
  pageId: string,
  changes: Partial<Pick<BriefingPage, 'note' | 'paragraph' | 'link'>>,
): void {
  const [fields, plain] = [textFieldsIn(changes), withPlainWords(changes)]
  edit(id, fields === '' ? '' : `${pageId} ${fields}`, (briefing) => ({
    ...briefing,
    pages: briefing.pages.map((page) => (page.id === pageId ? { ...page, ...plain } : page)),
  }))
}

/** Moves a page to another position, counted from 0. */
export function movePage(id: string, pageId: string, position: number): void {
  edit(id, '', (briefing) => {
    const others = briefing.pages.filter((page) => page.id !== pageId)
    const moved = briefing.pages.filter((page) => page.id === pageId)
    return { ...briefing, pages: others.toSpliced(position, 0, ...moved) }
  })
}

export function removePage(id: string, pageId: string): void {
  const page = briefingOrThrow(id).pages.find((candidate) => candidate.id === pageId)
  edit(id, '', (briefing) => ({
    ...briefing,
    pages: briefing.pages.filter((candidate) => candidate.id !== pageId),
  }))
  if (page) edits.setState({ removed: { briefing: id, page } })
}

/** Undoes the last edit; what other tabs changed in the same briefing since then is kept. */
export function undoEdit(id: string): void {
  const result = undo(historyOf(edits.getState(), id))
  if (!result) return
  const { entry, history } = result
  apply(id, entry.after, entry.before)
  saveHistory(id, history)
}

/** Redoes the edit undone last. */
export function redoEdit(id: string): void {
  const result = redo(historyOf(edits.getState(), id))
  if (!result) return
  const { entry, history } = result
  apply(id, entry.before, entry.after)
  saveHistory(id, history)
}

/**
 * Changes a briefing and records the change. `control` names the text field that is typed in, so
 * that its keystrokes coalesce; it is empty for edits that never do.
 */
export function edit(
  id: string,
  control: string,
  change: (briefing: Briefing) => Briefing,
): Briefing {
  const recorded = changeBriefing(briefingOrThrow(id), change)
  const continues = coalescing.continues(`${id} ${control}`) && control !== ''
  if (!recorded) return briefingOrThrow(id)

  const coalesce = ({ before }: BriefingChange) => ({ before, after: recorded.after })
  const history = historyOf(edits.getState(), id)
  saveHistory(id, recordEntry(history, recorded, continues ? coalesce : undefined))
  return recorded.after
}

/** Applies the change from `from` to `to` to the briefing as it is stored now. */
function apply(id: string, from: Briefing, to: Briefing): void {
  coalescing.end()
  changeBriefing(briefingOrThrow(id), (briefing) => mergeThreeWay(briefing, from, to))
}

function saveHistory(id: string, history: BriefingHistory): void {
  edits.setState(({ histories }) => ({ histories: { ...histories, [id]: history }, removed: null }))
}

/** Returns the names of the text fields that change, separated by spaces; empty if none does. */
function textFieldsIn(changes: Readonly<Record<string, unknown>>): string {
  return TEXT_FIELDS.filter((field) => typeof changes[field] === 'string').join(' ')
}

function historyOf({ histories }: Edits, id: string): BriefingHistory {
  return histories[id] ?? EMPTY_HISTORY
}

/** @throws Error for an id that the store does not have: a programming error. */
function briefingOrThrow(id: string): Briefing {
  const briefing = briefingOf(id)
  if (!briefing) throw new Error(`There is no briefing ${id} to change. Take one of the store's.`)
  return briefing
}

export const selectRemoved = ({ removed }: Edits) => removed
export const selectCanUndoEdit = (id: string) => (state: Edits) => canUndo(historyOf(state, id))
export const selectCanRedoEdit = (id: string) => (state: Edits) => canRedo(historyOf(state, id))
