import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Briefing } from '#state/briefings/briefing.ts'

const PATH = { figure: 'path', link: 'pair=a&vintage=2026-11-24' }
const FLOWS = { ...PATH, figure: 'flows' }

/** A fresh copy of everything the store is made of, as a tab has it or a reload makes it. */
async function openTab() {
  vi.resetModules()
  const store = await import('#state/briefings/briefingStore.ts')
  const all = {
    ...store,
    ...(await import('#state/briefings/briefingActions.ts')),
    ...(await import('#state/briefings/briefingEdits.ts')),
    ...(await import('#state/stored/storageErrors.ts')),
  }
  return {
    ...all,
    /** The briefing on this tab's screen. */
    shown: () => store.selectOpen(store.briefingStore.getState(), store.briefingSession.getState()),
    titles: () => store.briefingStore.getState().briefings.map(({ title }) => title),
  }
}

/** What the browser tells the other tabs when one of them stores something. */
function storageEvent(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'corridor-briefings' }))
}

function failToStore(name: string) {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name)
  })
}

function figures(briefing: Briefing | null): string[] {
  return briefing?.pages.map(({ figure }) => figure) ?? []
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('a figure', () => {
  it('goes to the briefing that is open, and to a new one where there is none', async () => {
    const { addPage, createBriefing, openBriefing, shown, titles } = await openTab()
    const first = addPage(PATH)
    expect(titles()).toEqual([''])
    expect(first.pages).toEqual([{ ...PATH, id: expect.any(String), paragraph: null, note: '' }])

    createBriefing('Second')
    expect(figures(addPage(FLOWS))).toEqual(['flows'])
    openBriefing(first.id)
    addPage(FLOWS)
    expect(figures(shown())).toEqual(['path', 'flows'])
  })
})

describe('briefings', () => {
  it('survive a reload, and so does which of them is open', async () => {
    const before = await openTab()
    const { id } = before.addPage(PATH)
    before.editBriefing(id, { title: 'Mine', introduction: 'Long.', paper: 'letter' })
    before.createBriefing('Other')
    before.openBriefing(id)

    const { shown, titles } = await openTab()
    expect(titles()).toEqual(['Mine', 'Other'])
    expect(shown()).toEqual(before.shown())
    expect(shown()).toMatchObject({ title: 'Mine', introduction: 'Long.', paper: 'letter' })
  })

  it('are copied, deleted and brought back', async () => {
    const tab = await openTab()
    const first = tab.createBriefing('First')
    const copy = tab.duplicateBriefing(first, 'Copy')
    expect(tab.shown()).toMatchObject({ id: copy.id, title: 'Copy' })

    tab.deleteBriefing(copy.id)
    expect(tab.titles()).toEqual(['First'])
    expect(tab.shown()?.id).toBe(first.id)
    tab.undeleteBriefing()
    expect(tab.titles()).toEqual(['First', 'Copy'])
    expect(tab.shown()).toEqual(copy)
    expect(tab.deletedBriefings.store.getState()).toEqual([])

    tab.deleteBriefing(copy.id)
    tab.deleteBriefing(first.id)
    expect(tab.shown()).toBeNull()
    const reloaded = await openTab()
    reloaded.undeleteBriefing()
    reloaded.undeleteBriefing()
    reloaded.undeleteBriefing()
    expect(reloaded.titles()).toEqual(['First', 'Copy'])
  })

  it('of which one is damaged lose that one alone, which is put aside', async () => {
    const before = await openTab()
    const { id } = before.createBriefing('Good')
    const stored = localStorage.getItem('corridor-briefings') ?? ''
    const damaged = stored.replace('"briefings":[', '"briefings":[{"id":5},')
    localStorage.setItem('corridor-briefings', damaged)

    const tab = await openTab()
    expect(tab.titles()).toEqual(['Good'])
    expect(tab.storageErrors.getState()).toEqual({ 'corridor-briefings': 'unreadable' })
    tab.editBriefing(id, { title: 'Better' })
    expect((await openTab()).titles()).toEqual(['Better'])
    expect(localStorage.getItem('corridor-briefings-unreadable')).toBe(damaged)
  })
})

describe('a briefing from a file', () => {
  it('keeps its id, is not taken in twice, and never replaces another', async () => {
    const tab = await openTab()
    const original = tab.addPage(PATH)
    tab.deleteBriefing(original.id)
    expect(tab.restoreBriefing(original)).toEqual(original)

    const other = tab.createBriefing('Other')
    expect(tab.restoreBriefing(original).id).toBe(original.id)
    expect(tab.titles()).toEqual(['', 'Other'])
    expect(tab.shown()?.id).toBe(original.id)

    tab.editBriefing(original.id, { title: 'Changed' })
    const restored = tab.restoreBriefing(original)
    expect(restored).toEqual({ ...original, id: restored.id })
    expect([original.id, other.id]).not.toContain(restored.id)
    expect(tab.titles()).toEqual(['Changed', 'Other', ''])
    expect(tab.restoreBriefing(original).id).toBe(restored.id)
  })

  it('whose pages share an id gives the second one of its own', async () => {
    const tab = await openTab()
    const { pages, ...original } = tab.addPage(PATH)
    const { id } = tab.restoreBriefing({ ...original, id: 'new', pages: [...pages, ...pages] })
    const ids = tab.briefingOf(id)?.pages.map((page) => page.id)
    expect(ids?.[0]).toBe(pages[0]?.id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('two tabs', () => {
  it('show a briefing each, and a reload shows the one opened last', async () => {
    const one = await openTab()
    one.createBriefing('First')
    const two = await openTab()
    const stop = one.followBriefings()
    two.createBriefing('Second')
    storageEvent()
    stop()
    expect(one.titles()).toEqual(['First', 'Second'])
    expect(one.shown()?.title).toBe('First')
    expect((await openTab()).shown()?.title).toBe('Second')
  })

  it('write into the same briefing without losing what the other wrote', async () => {
    const one = await openTab()
    const { id, pages } = one.addPage(PATH)
    const two = await openTab()
    one.editBriefing(id, { title: 'From one' })
    two.editPage(id, pages[0]?.id ?? '', { note: 'From two' })
    one.addPage(FLOWS)

    expect(one.shown()).toMatchObject({ title: 'From one' })
    expect(one.shown()?.pages.map(({ note }) => note)).toEqual(['From two', ''])
    one.undoEdit(id)
    one.undoEdit(id)
    expect(one.shown()).toMatchObject({ title: '' })
    expect(one.shown()?.pages.map(({ note }) => note)).toEqual(['From two'])
  })

  it('offer to bring back what the other deleted, and writing on brings it back too', async () => {
    const one = await openTab()
    const { id } = one.createBriefing('Mine')
    const two = await openTab()
    const stop = one.followBriefings()
    two.deleteBriefing(id)
    storageEvent()
    expect(one.shown()).toBeNull()
    expect(one.deletedBriefings.store.getState()).toMatchObject([{ title: 'Mine' }])
    one.undeleteBriefing()
    stop()

    storageEvent()
    const three = await openTab()
    three.deleteBriefing(id)
    one.editBriefing(id, { introduction: 'Still here.' })
    expect(one.shown()).toMatchObject({ title: 'Mine', introduction: 'Still here.' })
  })

  it('of which one could not store: both keep what they have, and it comes together', async () => {
    const one = await openTab()
    const { id } = one.createBriefing('Mine')
    const two = await openTab()
    const full = failToStore('QuotaExceededError')
    one.editBriefing(id, { introduction: 'Only on screen.' })
    full.mockRestore()

    two.editBriefing(id, { paper: 'letter' })
    two.createBriefing('Theirs')
    const stop = one.followBriefings()
    storageEvent()
    stop()
    expect(one.shown()).toMatchObject({ introduction: 'Only on screen.', paper: 'letter' })
    expect(one.titles()).toEqual(['Mine', 'Theirs'])

    one.editBriefing(id, { title: 'Ours' })
    expect(one.storageErrors.getState()).toEqual({})
    const later = await openTab()
    expect(later.titles()).toEqual(['Ours', 'Theirs'])
    expect(later.briefingOf(id)).toMatchObject({ introduction: 'Only on screen.', paper: 'letter' })
  })
})

describe('a storage that fails', () => {
  it('by being full keeps the long note on screen, and says so', async () => {
    const tab = await openTab()
    const { id, pages } = tab.addPage(PATH)
    failToStore('QuotaExceededError')
    const note = 'word '.repeat(1_000_000)
    tab.editPage(id, pages[0]?.id ?? '', { note })
    tab.editBriefing(id, { title: 'Later' })

    expect(tab.storageErrors.getState()).toEqual({ 'corridor-briefings': 'full' })
    expect(tab.shown()?.pages[0]?.note).toBe(note)
    expect(tab.shown()?.title).toBe('Later')
  })

  it('by being forbidden works in memory, and says so', async () => {
    failToStore('SecurityError')
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const tab = await openTab()
    tab.addPage(PATH)
    expect(tab.storageErrors.getState()).toEqual({ 'corridor-briefings': 'blocked' })
    expect(figures(tab.shown())).toEqual(['path'])
  })

  it.each(['{', 'null', '{"state":{"briefings":[{"id":5}],"open":null},"version":1}'])(
    'by being damaged is put aside, and says so: %s',
    async (stored) => {
      localStorage.setItem('corridor-briefings', stored)
      const tab = await openTab()
      expect(tab.storageErrors.getState()).toEqual({ 'corridor-briefings': 'unreadable' })
      tab.addPage(PATH)
      expect(localStorage.getItem('corridor-briefings-unreadable')).toBe(stored)
      expect(figures((await openTab()).shown())).toEqual(['path'])
    },
  )

  it('by being damaged while a tab is open leaves the tab its own', async () => {
    const tab = await openTab()
    const { id } = tab.createBriefing('Mine')
    localStorage.setItem('corridor-briefings', '{')
    tab.editBriefing(id, { introduction: 'More.' })
    expect((await openTab()).shown()).toMatchObject({ title: 'Mine', introduction: 'More.' })
  })

  it('by being damaged and full is left alone until there is room to put it aside', async () => {
    localStorage.setItem('corridor-briefings', '{')
    const full = failToStore('QuotaExceededError')
    const tab = await openTab()
    full.mockRestore()
    const { id } = tab.createBriefing('Mine')
    tab.clearStorageError('corridor-briefings')
    tab.editBriefing(id, { introduction: 'More.' })

    expect(localStorage.getItem('corridor-briefings')).toBe('{')
    expect(tab.storageErrors.getState()).toEqual({ 'corridor-briefings': 'unreadable' })
    expect(tab.shown()).toMatchObject({ introduction: 'More.' })
  })

  it('by a newer version of the app is not written over, and says so', async () => {
    const newer = JSON.stringify({ state: { briefs: [] }, version: 2 })
    localStorage.setItem('corridor-briefings', newer)
    const tab = await openTab()
    tab.addPage(PATH)
    expect(tab.storageErrors.getState()).toEqual({ 'corridor-briefings': 'newer' })
    expect(localStorage.getItem('corridor-briefings')).toBe(newer)
    expect(figures(tab.shown())).toEqual(['path'])
  })

  it('by an older version is brought along', async () => {
    const tab = await openTab()
    const briefing = tab.createBriefing('Old')
    const older = { state: { briefings: [briefing], open: null }, version: 0 }
    localStorage.setItem('corridor-briefings', JSON.stringify(older))
    expect((await openTab()).titles()).toEqual(['Old'])
  })
})
