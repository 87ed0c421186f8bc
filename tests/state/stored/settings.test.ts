import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const SLOW_ONE = { pair: 'a', name: 'One', link: 'growth=2' }
const SLOW = { pair: 'a', name: 'Slow', link: 'growth=2' }

/** A fresh copy of the desk, as a reload of the page makes one. */
async function openDesk() {
  vi.resetModules()
  const { storageErrors } = await import('#state/stored/storageErrors.ts')
  return { ...(await import('#state/stored/settings.ts')), storageErrors }
}

function names(saved: readonly Readonly<{ name: string }>[]): string[] {
  return saved.map(({ name }) => name)
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('saved scenarios', () => {
  it('survive a reload', async () => {
    const { saveScenario, chooseTheme } = await openDesk()
    saveScenario(SLOW)
    chooseTheme('dark')

    const { settings } = await openDesk()
    expect(settings.getState().saved).toEqual([expect.objectContaining(SLOW)])
    expect(settings.getState().theme).toBe('dark')
  })

  it('are replaced by one of the same name, renamed, deleted and brought back', async () => {
    const { settings, saveScenario, renameScenario, deleteScenario, bringBack } = await openDesk()
    saveScenario(SLOW)
    saveScenario({ ...SLOW, link: 'growth=3' })
    expect(settings.getState().saved).toEqual([expect.objectContaining({ link: 'growth=3' })])

    const id = settings.getState().saved[0]?.id ?? ''
    renameScenario(id, 'Slower')
    expect(names(settings.getState().saved)).toEqual(['Slower'])

    deleteScenario(id)
    expect(settings.getState().saved).toEqual([])
    bringBack()
    expect(names(settings.getState().saved)).toEqual(['Slower'])
  })

  it('that were replaced by saving or renaming can be brought back', async () => {
    const desk = await openDesk()
    const links = () => desk.settings.getState().saved.map(({ name, link }) => `${name} ${link}`)
    const removed = () => desk.lastLoss(desk.lostScenarios.getState())
    desk.saveScenario(SLOW)
    expect(removed()).toBeNull()
    desk.saveScenario({ ...SLOW, link: 'growth=3' })
    expect(removed()).toEqual({ name: 'Slow', isReplaced: true })
    desk.bringBack()
    expect(links()).toEqual(['Slow growth=2'])
    expect(removed()).toBeNull()

    desk.saveScenario({ ...SLOW, name: 'Fast', link: 'growth=9' })
    desk.renameScenario(desk.settings.getState().saved[1]?.id ?? '', 'Slow')
    expect(links()).toEqual(['Slow growth=9'])
    expect(removed()).toEqual({ name: 'Slow', isReplaced: true })
    desk.bringBack()
    expect(links().toSorted()).toEqual(['Fast growth=9', 'Slow growth=2'])
  })

  it('that are renamed to a name of their own, or saved again unchanged, lose nothing', async () => {
    const desk = await openDesk()
    desk.saveScenario(SLOW)
    desk.saveScenario(SLOW)
    expect(desk.lastLoss(desk.lostScenarios.getState())).toBeNull()
    desk.renameScenario(desk.settings.getState().saved[0]?.id ?? '', 'Slower')
    expect(desk.lastLoss(desk.lostScenarios.getState())).toBeNull()
    expect(names(desk.settings.getState().saved)).toEqual(['Slower'])
  })

  it('are brought back one after the other, also after a reload', async () => {
    const before = await openDesk()
    for (const name of ['One', 'Two']) before.saveScenario({ ...SLOW, name })
    for (const { id } of before.settings.getState().saved) before.deleteScenario(id)
    before.saveScenario({ ...SLOW, name: 'One', link: 'growth=9' })

    const desk = await openDesk()
    expect(desk.lastLoss(desk.lostScenarios.getState())).toEqual({ name: 'Two', isReplaced: false })
    desk.bringBack()
    expect(names(desk.settings.getState().saved)).toEqual(['One', 'Two'])
    desk.bringBack()
    expect(desk.settings.getState().saved).toMatchObject([{ name: 'Two' }, SLOW_ONE])
    // The one that had been saved under its name meanwhile.
    desk.bringBack()
    expect(desk.settings.getState().saved).toMatchObject([
      { name: 'Two' },
      { ...SLOW_ONE, link: 'growth=9' },
    ])
  })

  it('that another tab replaced can be brought back in both', async () => {
    const first = await openDesk()
    const second = await openDesk()
    const stop = first.followOtherTabs()
    first.saveScenario(SLOW)
    // Neither tab has heard of the other yet.
    second.saveScenario({ ...SLOW, link: 'growth=3' })
    expect(second.lastLoss(second.lostScenarios.getState())).toMatchObject({ isReplaced: true })

    window.dispatchEvent(new StorageEvent('storage', { key: 'corridor-desk' }))
    expect(first.lastLoss(first.lostScenarios.getState())).toMatchObject({ isReplaced: true })
    first.bringBack()
    expect(first.settings.getState().saved).toEqual([expect.objectContaining({ link: 'growth=2' })])
    stop()
  })

  it('of two tabs end up in one list', async () => {
    const first = await openDesk()
    const second = await openDesk()
    first.saveScenario(SLOW)
    second.saveScenario({ ...SLOW, name: 'Fast' })

    expect(names(second.settings.getState().saved)).toEqual(['Slow', 'Fast'])
    const stop = first.followOtherTabs()
    window.dispatchEvent(new StorageEvent('storage', { key: 'corridor-desk' }))
    expect(names(first.settings.getState().saved)).toEqual(['Slow', 'Fast'])
    stop()
  })

  it('stay on screen when the storage is full, and the reader is told', async () => {
    const { settings, storageErrors, saveScenario } = await openDesk()
    saveScenario(SLOW)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    saveScenario({ ...SLOW, name: 'Second' })
    saveScenario({ ...SLOW, name: 'Third' })

    await vi.waitFor(() => expect(storageErrors.getState()).toEqual({ 'corridor-desk': 'full' }))
    expect(names(settings.getState().saved)).toEqual(['Slow', 'Second', 'Third'])
  })

  it('work in memory where storing is forbidden, and the reader is told', async () => {
    const forbid = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid)
    const { settings, storageErrors, saveScenario } = await openDesk()
    saveScenario(SLOW)

    await vi.waitFor(() => expect(storageErrors.getState()).toEqual({ 'corridor-desk': 'blocked' }))
    expect(names(settings.getState().saved)).toEqual(['Slow'])
  })

  it.each([
    '{',
    '{"state":{"saved":5},"version":1}',
    '{"state":{"saved":[{"id":"1"}],"theme":null},"version":1}',
    '{"state":{"saved":[null,5],"theme":null},"version":1}',
    '{"state":{"saved":[],"theme":"pink"},"version":1}',
    '{"state":{"saved":[],"theme":null,"isHowToClosed":1},"version":1}',
    'null',
  ])('that cannot be read are put aside, not thrown away: %s', async (stored) => {
    localStorage.setItem('corridor-desk', stored)
    const { settings, storageErrors, saveScenario } = await openDesk()

    await vi.waitFor(() =>
      expect(storageErrors.getState()).toEqual({ 'corridor-desk': 'unreadable' }),
    )
    saveScenario(SLOW)
    expect(localStorage.getItem('corridor-desk-unreadable')).toBe(stored)
    expect(names(settings.getState().saved)).toEqual(['Slow'])
  })

  it('of which one cannot be read lose that one alone, which is put aside', async () => {
    const good = { ...SLOW, id: '1', savedAt: 'then' }
    const stored = { state: { saved: [{ id: '2' }, good], theme: 'dark' }, version: 1 }
    localStorage.setItem('corridor-desk', JSON.stringify(stored))
    const { settings, storageErrors, saveScenario } = await openDesk()
    await vi.waitFor(() =>
      expect(settings.getState()).toMatchObject({ saved: [good], theme: 'dark' }),
    )
    expect(storageErrors.getState()).toEqual({ 'corridor-desk': 'unreadable' })
    saveScenario({ ...SLOW, name: 'Fast' })
    expect(names(settings.getState().saved)).toEqual(['Slow', 'Fast'])
    expect(localStorage.getItem('corridor-desk-unreadable')).toBe(JSON.stringify(stored))
  })

  it('of an older version are brought along', async () => {
    const older = {
      state: { saved: [{ ...SLOW, id: '1', savedAt: 'then' }], theme: null },
      version: 0,
    }
    localStorage.setItem('corridor-desk', JSON.stringify(older))
    const { settings } = await openDesk()
    await vi.waitFor(() => expect(names(settings.getState().saved)).toEqual(['Slow']))
  })
})
