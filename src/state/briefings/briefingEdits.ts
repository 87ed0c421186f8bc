import { createStore } from 'zustand/vanilla'
import type { Briefing, BriefingPage } from './briefing.ts'
import { briefingOf, changeBriefing, type BriefingStep } from './briefingStore.ts'
import { historyCoalescing } from '#state/session/historyCoalescing.ts'
import { mergeThreeWay } from '#state/stored/mergeThreeWay.ts'

/** What can be undone and redone in one briefing, the nearest last. */
type Steps = Readonly<{ past: readonly BriefingStep[]; future: readonly BriefingStep[] }>

/** What was done in this tab. In memory: a reload starts a new history, as in any editor. */
export type Edits = Readonly<{
  /** By the id of the briefing. */
  steps: Readonly<Record<string, Steps>>
  /** The page removed last, until something else is done: removing can be undone on the spot. */
  removed: Readonly<{ briefing: string; page: BriefingPage }> | null
}>

const MOST_STEPS = 200
const NO_STEPS: Steps = { past: [], future: [] }

/** What is typed, letter by letter; everything else is done at once. */
const TYPED = ['title', 'introduction', 'note', 'paragraph']

export const edits = createStore<Edits>()(() => ({ steps: {}, removed: null }))

const gestures = historyCoalescing()

// What can happen.

/** Changes the title, the introduction, the paper or the theme. */
export function editBriefing(
  id: string,
  changes: Partial<Pick<Briefing, 'title' | 'introduction' | 'paper' | 'theme'>>,
): void {
  edit(id, typedIn(changes), (briefing) => ({ ...briefing, ...changes }))
}

/** Changes what stands on a page, or the view it shows. */
export function editPage(
  id: string,
  pageId: string,
  changes: Partial<Pick<BriefingPage, 'note' | 'paragraph' | 'link'>>,
): void {
  const typed = typedIn(changes)
  edit(id, typed === '' ? '' : `${pageId} ${typed}`, (briefing) => ({
    ...briefing,
    pages: briefing.pages.map((page) => (page.id === pageId ? { ...page, ...changes } : page)),
  }))
}

/** Moves a page to another place, counted from 0. */
export function movePage(id: string, pageId: string, place: number): void {
  edit(id, '', (briefing) => {
    const others = briefing.pages.filter((page) => page.id !== pageId)
    const moved = briefing.pages.filter((page) => page.id === pageId)
    return { ...briefing, pages: others.toSpliced(place, 0, ...moved) }
  })
}

export function removePage(id: string, pageId: string): void {
  const page = shownAs(id).pages.find((one) => one.id === pageId)
  edit(id, '', (briefing) => ({
    ...briefing,
    pages: briefing.pages.filter((one) => one.id !== pageId),
  }))
  if (page) edits.setState({ removed: { briefing: id, page } })
}

/** Takes the last gesture back. What other tabs did to the same briefing since then stays. */
export function undoEdit(id: string): void {
  const { past, future } = stepsOf(id)
  const step = past.at(-1)
  if (!step) return

  travel(id, step.after, step.before)
  keepSteps(id, { past: past.slice(0, -1), future: [...future, step] })
}

/** Does again what was undone last. */
export function redoEdit(id: string): void {
  const { past, future } = stepsOf(id)
  const step = future.at(-1)
  if (!step) return

  travel(id, step.before, step.after)
  keepSteps(id, { past: [...past, step], future: future.slice(0, -1) })
}

/**
 * Changes a briefing as one step. `control` names the field that is typed in, whose letters make up
 * one step; it is empty for what is done at once.
 */
export function edit(
  id: string,
  control: string,
  change: (briefing: Briefing) => Briefing,
): Briefing {
  const step = changeBriefing(shownAs(id), change)
  const continues = gestures.continues(`${id} ${control}`) && control !== ''
  if (!step) return shownAs(id)

  const { past } = stepsOf(id)
  const last = continues ? past.at(-1) : undefined
  const grown = last
    ? [...past.slice(0, -1), { before: last.before, after: step.after }]
    : [...past, step].slice(-MOST_STEPS)
  keepSteps(id, { past: grown, future: [] })
  return step.after
}

function travel(id: string, from: Briefing, to: Briefing): void {
  gestures.end()
  changeBriefing(shownAs(id), (briefing) => mergeThreeWay(briefing, from, to))
}

function keepSteps(id: string, steps: Steps): void {
  edits.setState((all) => ({ steps: { ...all.steps, [id]: steps }, removed: null }))
}

/** The field whose letters change; empty where none is typed in. */
function typedIn(changes: Readonly<Record<string, unknown>>): string {
  return TYPED.filter((field) => typeof changes[field] === 'string').join(' ')
}

function stepsOf(id: string): Steps {
  return edits.getState().steps[id] ?? NO_STEPS
}

/** @throws Error for a briefing that is not there: a mistake of ours, not of the reader. */
function shownAs(id: string): Briefing {
  const briefing = briefingOf(id)
  if (!briefing) throw new Error(`There is no briefing ${id} to change. Take one of the store's.`)
  return briefing
}

// What can be read.
export const selectRemoved = ({ removed }: Edits) => removed
export const selectCanUndoEdit = (id: string) => (all: Edits) =>
  (all.steps[id]?.past.length ?? 0) > 0
export const selectCanRedoEdit = (id: string) => (all: Edits) =>
  (all.steps[id]?.future.length ?? 0) > 0
