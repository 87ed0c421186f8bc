import { beforeEach, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { persistedStore } from '#state/stored/persistedStore.ts'

type Entry = Readonly<{ id: string; text: string; note: string }>
type Entries = Readonly<{ entries: readonly Entry[] }>

const KEY = 'entries'

/** A tab, with the value that the storage has for it: two tabs that write at once see their own. */
function openTab() {
  const { store, change, follow } = persistedStore<Entries>({
    key: KEY,
    version: 1,
    parse: (stored) => ({ state: stored as Entries, isWhole: true }),
    initialState: { entries: [] },
    migrate: (stored) => stored,
  })
  const stop = follow()
  return {
    ids: () =>
      store
        .getState()
        .entries.map(({ id }) => id)
        .toSorted(),
    entries: () => store.getState().entries,
    add: (id: string) =>
      change(({ entries }) => ({ entries: [...entries, { id, text: '', note: '' }] })),
    edit: (id: string, changes: Partial<Entry>) =>
      change(({ entries }) => ({
        entries: entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
      })),
    remove: (id: string) =>
      change(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) })),
    stop,
  }
}

/** Lets tabs write from the same stored value, of which the last one stays; then they hear of it. */
function atOnce(...writes: readonly (() => void)[]): void {
  const before = localStorage.getItem(KEY)
  for (const write of writes) {
    if (before === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, before)
    write()
  }
  tellAll()
}

function tellAll(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
}

beforeEach(() => localStorage.clear())

describe('two tabs that write at the same time', () => {
  it('keep what both added, edited and removed', () => {
    const [one, two] = [openTab(), openTab()]
    one.add('old')
    tellAll()
    atOnce(
      () => one.add('a'),
      () => two.add('b'),
    )
    expect([one.ids(), two.ids()]).toEqual([
      ['a', 'b', 'old'],
      ['a', 'b', 'old'],
    ])
    atOnce(
      () => one.edit('a', { text: 'one' }),
      () => two.edit('a', { note: 'two' }),
    )
    expect(two.entries().find(({ id }) => id === 'a')).toMatchObject({ text: 'one', note: 'two' })
    atOnce(
      () => one.remove('old'),
      () => two.add('c'),
    )
    expect(openTab().ids()).toEqual(['a', 'b', 'c'])
    one.stop()
    two.stop()
  })

  it('lose no letter of texts that are typed in both, however late they hear of each other', () => {
    const [one, two] = [openTab(), openTab()]
    one.add('a')
    tellAll()
    const before = localStorage.getItem(KEY) ?? ''
    two.edit('a', { note: '1' })
    const first = localStorage.getItem(KEY) ?? ''
    two.edit('a', { note: '12' })
    const second = localStorage.getItem(KEY) ?? ''
    // One types between the values of the other, neither of which knows of it.
    localStorage.setItem(KEY, before)
    one.edit('a', { text: 'x' })
    for (const stored of [first, second]) {
      localStorage.setItem(KEY, stored)
      one.edit('a', { text: `${one.entries()[0]?.text}y` })
    }
    tellAll()
    expect(two.entries()).toEqual([{ id: 'a', text: 'xyy', note: '12' }])
    one.stop()
    two.stop()
  })

  it('bring nothing back that the other removed', () => {
    const [one, two] = [openTab(), openTab()]
    one.add('a')
    tellAll()
    two.add('b')
    tellAll()
    two.remove('b')
    tellAll()
    expect([one.ids(), two.ids()]).toEqual([['a'], ['a']])
    one.stop()
    two.stop()
  })

  it('agree with each other and with the storage, whatever they add', () => {
    const step = fc.record({ one: fc.boolean(), two: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        localStorage.clear()
        const [one, two] = [openTab(), openTab()]
        const added: string[] = []
        for (const [index, writers] of steps.entries()) {
          const ids = [writers.one && `one${index}`, writers.two && `two${index}`]
          const tabs = [one, two]
          added.push(...ids.filter((id) => id !== false))
          atOnce(...ids.flatMap((id, tab) => (id ? [() => tabs[tab]?.add(id)] : [])))
        }
        const expected = added.toSorted()
        expect([one.ids(), two.ids(), openTab().ids()]).toEqual([expected, expected, expected])
        one.stop()
        two.stop()
      }),
    )
  })
})
