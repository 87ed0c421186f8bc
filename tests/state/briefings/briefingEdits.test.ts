import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  editBriefing,
  editPage,
  edits,
  movePage,
  redoEdit,
  removePage,
  selectCanRedoEdit,
  selectCanUndoEdit,
  undoEdit,
} from '#state/briefings/briefingEdits.ts'
import { addPage, createBriefing } from '#state/briefings/briefingActions.ts'
import { briefingOf } from '#state/briefings/briefingStore.ts'

const PATH = { figure: 'path', link: 'pair=a' }

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

function newBriefing(pages: number) {
  const { id } = createBriefing('Start')
  for (let page = 0; page < pages; page += 1) addPage(PATH)
  return id
}

/** All that a reader made, without when. */
function contentOf(id: string) {
  const { changedAt: _changedAt, ...content } = briefingOf(id) ?? { changedAt: '' }
  return content
}

function pageIds(id: string): string[] {
  return briefingOf(id)?.pages.map((page) => page.id) ?? []
}

describe('undo', () => {
  it('takes what was typed in one field within a second as one step', () => {
    const id = newBriefing(0)
    for (const title of ['S', 'Sl', 'Slow']) {
      editBriefing(id, { title })
      vi.advanceTimersByTime(900)
    }
    vi.advanceTimersByTime(1000)
    editBriefing(id, { title: 'Slower' })
    editBriefing(id, { introduction: 'x' })

    undoEdit(id)
    expect(briefingOf(id)).toMatchObject({ title: 'Slower', introduction: '' })
    undoEdit(id)
    expect(briefingOf(id)?.title).toBe('Slow')
    undoEdit(id)
    expect(briefingOf(id)?.title).toBe('Start')
    expect(selectCanUndoEdit(id)(edits.getState())).toBe(false)
    redoEdit(id)
    expect(briefingOf(id)?.title).toBe('Slow')
  })

  it('brings typed words back after they were given up for the proposal', () => {
    const id = newBriefing(1)
    const [page = ''] = pageIds(id)
    editPage(id, page, { paragraph: 'My own words' })
    editPage(id, page, { paragraph: null })
    undoEdit(id)
    expect(briefingOf(id)?.pages[0]?.paragraph).toBe('My own words')
  })

  it('brings a removed page back to its place', () => {
    const id = newBriefing(3)
    const before = contentOf(id)
    const [, second = ''] = pageIds(id)
    removePage(id, second)
    expect(edits.getState().removed).toMatchObject({ briefing: id, page: { id: second } })
    expect(pageIds(id)).toHaveLength(2)

    undoEdit(id)
    expect(contentOf(id)).toEqual(before)
    expect(edits.getState().removed).toBeNull()
  })

  it('keeps to the briefing it is asked for', () => {
    const [one, two] = [newBriefing(0), newBriefing(0)]
    editBriefing(one, { title: 'One' })
    editBriefing(two, { title: 'Two' })
    undoEdit(one)
    expect(briefingOf(one)?.title).toBe('Start')
    expect(briefingOf(two)?.title).toBe('Two')
  })

  it('does not count what changes nothing', () => {
    const id = newBriefing(1)
    const [page = ''] = pageIds(id)
    undoEdit(id)
    redoEdit(id)
    movePage(id, page, 0)
    editBriefing(id, { paper: 'a4' })
    undoEdit(id)
    expect(pageIds(id)).toEqual([])
    expect(selectCanRedoEdit(id)(edits.getState())).toBe(true)
  })

  it('forgets what was undone once something else is done', () => {
    const id = newBriefing(0)
    editBriefing(id, { title: 'A' })
    undoEdit(id)
    editBriefing(id, { paper: 'letter' })
    expect(selectCanRedoEdit(id)(edits.getState())).toBe(false)
  })

  it('goes back through anything that can be done, and forward again', () => {
    const place = fc.nat(4)
    const words = fc.constantFrom('', 'x', 'two words', '{{2028 · total}}')
    const gesture = fc.oneof(
      words.map((title) => (id: string) => editBriefing(id, { title })),
      words.map((introduction) => (id: string) => editBriefing(id, { introduction })),
      fc.constantFrom('light' as const, 'dark' as const).map((theme) => (id: string) => {
        editBriefing(id, { theme })
      }),
      fc.constant(() => void addPage(PATH)),
      fc.tuple(place, fc.option(words)).map(([at, paragraph]) => (id: string) => {
        editPage(id, pageIds(id)[at] ?? '', { paragraph })
      }),
      fc.tuple(place, words).map(([at, note]) => (id: string) => {
        editPage(id, pageIds(id)[at] ?? '', { note })
      }),
      fc.tuple(place, place).map(([from, to]) => (id: string) => {
        movePage(id, pageIds(id)[from] ?? '', to)
      }),
      place.map((at) => (id: string) => removePage(id, pageIds(id)[at] ?? '')),
    )
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 12 }), (gestures) => {
        const id = newBriefing(2)
        const seen = [contentOf(id)]
        for (const act of gestures) {
          vi.advanceTimersByTime(2000)
          act(id)
          seen.push(contentOf(id))
        }
        const distinct = seen.filter((content, index) => {
          return JSON.stringify(content) !== JSON.stringify(seen[index - 1])
        })
        for (const content of distinct.toReversed().slice(1)) {
          undoEdit(id)
          expect(contentOf(id)).toEqual(content)
        }
        for (const content of distinct.slice(1)) {
          redoEdit(id)
          expect(contentOf(id)).toEqual(content)
        }
      }),
    )
  })
})
