import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { packageName } from '#analysis/packageName.ts'
import { toldApart } from '#datasets/own/toldApart.ts'
import { madeUp, text } from '../../support/packages.ts'

const { pair, chapters, library } = madeUp
const OWN: OwnPackage = { pair: { ...pair, id: 'own-abc-xyz' }, chapters, library }
const RENAMED: OwnPackage = { ...OWN, pair: { ...OWN.pair, name: 'Renamed' } }

/** A fresh copy of the store on the same database, as a reload of the page makes one. */
async function openStore() {
  vi.resetModules()
  return import('#datasets/own/ownStore.ts')
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Lets the browser's database fail when the last file of a package is written. */
function failAt(place: string, error: Error): void {
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    if (typeof args[1] === 'string' && args[1].endsWith(place)) throw error
    return put.apply(this, args)
  })
}

describe('packages', () => {
  it('survive a reload, file by file and whole', async () => {
    const before = await openStore()
    expect(await before.keepPackage(OWN)).toEqual({ replaced: null, trouble: null })

    const store = await openStore()
    expect(await store.keptPackage('own-abc-xyz')).toEqual(OWN)
    expect(await store.readKeptFile('own/own-abc-xyz/chapters.json')).toEqual(chapters)
    expect(await store.readKeptFile('own/own-elsewhere/pair.json')).toBeUndefined()
    expect(await store.listPackages()).toEqual([
      {
        id: 'own-abc-xyz',
        name: pair.name,
        day: pair.vintage,
        bytes: new TextEncoder().encode(JSON.stringify(OWN)).length,
        trouble: null,
      },
    ])
  })

  it('of one name are told apart by source, years and file, or else by their ids', async () => {
    const store = await openStore()
    const withId = (id: string, changed: Partial<OwnPackage['pair']> = {}) =>
      store.keepPackage({ ...OWN, pair: { ...OWN.pair, ...changed, id } })
    await withId('own-abc-xyz')
    await withId('own-abc-xyz-2', { name: 'Another' })
    const names = async () => {
      const listed = await toldApart(await store.listPackages(), store.keptPackage)
      return listed.map((each) => packageName(each, text))
    }
    expect(await names()).toEqual([pair.name, 'Another'])

    const [first, ...others] = pair.sources
    if (!first) throw new Error('no source')
    await withId('own-abc-xyz-2', { sources: [{ ...first, publisher: 'Customs' }, ...others] })
    await withId('own-abc-xyz-3')
    expect(await names()).toEqual([
      expect.stringMatching(/\) · own-abc-xyz$/),
      expect.stringMatching(/^Alphia–Xylonia \(Customs, \d{4} to \d{4}.*\)$/),
      expect.stringMatching(/\) · own-abc-xyz-3$/),
    ])
  })

  it('are replaced by one with the same id, removed and brought back', async () => {
    const store = await openStore()
    await store.keepPackage(OWN)
    expect((await store.keepPackage(RENAMED)).replaced).toEqual(OWN)
    expect((await store.listPackages()).map(({ name }) => name)).toEqual(['Renamed'])

    const removed = await store.removePackage('own-abc-xyz')
    expect(removed).toEqual(RENAMED)
    expect(await store.listPackages()).toEqual([])
    expect(await store.readKeptFile('own/own-abc-xyz/pair.json')).toBeUndefined()

    if (removed) await store.keepPackage(removed)
    expect(await (await openStore()).keptPackage('own-abc-xyz')).toEqual(RENAMED)
  })

  it('tell other tabs what has changed, and not their own', async () => {
    const [here, there] = [await openStore(), await openStore()]
    const heard = vi.fn<(id: string) => void>()
    const stop = there.followPackages(heard)
    await here.keepPackage(OWN)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('own-abc-xyz'))
    stop()
  })
})

describe('a write that fails in the middle', () => {
  it('leaves the old package whole', async () => {
    const store = await openStore()
    await store.keepPackage(OWN)
    failAt('library.json', new Error('The power is gone.'))
    await store.keepPackage({ ...RENAMED, chapters: { names: {}, rows: [] } })
    vi.restoreAllMocks()

    const reloaded = await openStore()
    expect(await reloaded.keptPackage('own-abc-xyz')).toEqual(OWN)
    expect((await reloaded.listPackages()).map(({ name }) => name)).toEqual([pair.name])
  })

  it('leaves nothing of a new one', async () => {
    const store = await openStore()
    failAt('library.json', new Error('The power is gone.'))
    await store.keepPackage(OWN)
    vi.restoreAllMocks()

    const reloaded = await openStore()
    expect(await reloaded.listPackages()).toEqual([])
    expect(await reloaded.readKeptFile('own/own-abc-xyz/pair.json')).toBeUndefined()
  })
})

describe('where nothing can be stored', () => {
  it('a full disk is told, and the package works in this tab alone', async () => {
    const store = await openStore()
    failAt('library.json', new DOMException('No room.', 'QuotaExceededError'))
    expect((await store.keepPackage(OWN)).trouble).toBe('full')
    expect(await store.keptPackage('own-abc-xyz')).toEqual(OWN)
    expect((await store.listPackages()).map(({ trouble }) => trouble)).toEqual(['full'])
    vi.restoreAllMocks()

    // Once there is room again, it is kept like any other.
    expect((await store.keepPackage(OWN)).trouble).toBeNull()
    expect((await (await openStore()).listPackages()).map(({ trouble }) => trouble)).toEqual([null])
  })

  it('a browser that refuses is told, and the package works in this tab alone', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Not in a private window.', 'SecurityError')
      },
    })
    const store = await openStore()
    expect(await store.listPackages()).toEqual([])
    expect((await store.keepPackage(OWN)).trouble).toBe('blocked')
    expect(await store.readKeptFile('own/own-abc-xyz/pair.json')).toEqual(OWN.pair)
    expect(await store.removePackage('own-abc-xyz')).toEqual(OWN)
    expect(await store.listPackages()).toEqual([])
  })

  it('a database of a newer version of the app is left as it is', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('corridor-own', 1000)
      request.addEventListener('success', () => resolve(request.result.close()))
    })
    const store = await openStore()
    expect((await store.keepPackage(OWN)).trouble).toBe('newer')
    expect((await store.listPackages()).map(({ trouble }) => trouble)).toEqual(['newer'])
  })
})
