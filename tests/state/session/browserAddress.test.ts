import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrowserAddress } from '#state/session/browserAddress.ts'

/** One for the whole file, as on a page: its listeners stay. */
const address = createBrowserAddress()
const PAUSE = 300
const RETRY = 1000
/** How long jsdom may take to go back, or to another part of the page. */
const TRAVERSAL = 50

let seen: string[] = []
let calls: string[] = []
let refusal: 'thrown' | 'silent' | null = null

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  refusal = null
  address.push('/')
  await vi.advanceTimersByTimeAsync(RETRY)
  calls = []
  seen = []
  for (const way of ['pushState', 'replaceState'] as const) {
    const told = window.history[way].bind(window.history)
    vi.spyOn(window.history, way).mockImplementation((state, title, href) => {
      calls.push(`${way} ${String(href)}`)
      if (refusal === 'thrown') throw new DOMException('Too many calls', 'SecurityError')
      if (refusal === null) told(state, title, href)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

address.subscribe(({ location }) => seen.push(location.search))

/** Lets the library's microtask run, and then so much time pass. */
const wait = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds)
const press = (type: 'keydown' | 'keyup') => window.dispatchEvent(new KeyboardEvent(type))

describe('a gesture', () => {
  it('that is one change is written at once, so that Back finds it', async () => {
    address.push('/?growth=7')
    await wait()
    expect(window.location.search).toBe('?growth=7')
    expect(calls).toEqual(['pushState /?growth=7'])
  })

  it('of a held key is written when the key is let go, as one entry', async () => {
    press('keydown')
    address.push('/?growth=1')
    for (let step = 2; step <= 40; step += 1) {
      await wait(30)
      press('keydown')
      address.replace(`/?growth=${step}`)
    }
    await wait(RETRY)
    expect(address.location.search).toBe('?growth=40')
    expect(calls).toEqual([])

    press('keyup')
    expect(calls).toEqual(['pushState /?growth=40'])
  })

  it('of many short presses is written at its begin and once it rests', async () => {
    address.push('/?growth=1')
    for (let step = 2; step <= 40; step += 1) {
      await wait(100)
      address.replace(`/?growth=${step}`)
    }
    await wait(PAUSE)
    expect(calls).toEqual(['pushState /?growth=1', 'replaceState /?growth=40'])
    expect(window.location.search).toBe('?growth=40')
  })

  it('is written when the window loses the focus before the key is let go', async () => {
    press('keydown')
    address.push('/?growth=1')
    await wait()
    window.dispatchEvent(new Event('blur'))
    expect(window.location.search).toBe('?growth=1')
  })

  it('in mid-air is written when the page is left', async () => {
    address.push('/?growth=1')
    await wait()
    address.replace('/?growth=2')
    await wait()
    window.dispatchEvent(new Event('pagehide'))
    expect(window.location.search).toBe('?growth=2')
  })
})

describe.each(['thrown', 'silent'] as const)('a refusal that is %s', (kind) => {
  beforeEach(() => {
    refusal = kind
  })

  it('is seen nowhere on the page, and tried again until it is taken', async () => {
    address.push('/?growth=7')
    await wait(3 * RETRY)
    expect(address.location.search).toBe('?growth=7')
    expect(seen).toEqual(['?growth=7'])
    expect(window.location.search).toBe('')
    expect(calls).toHaveLength(4)

    refusal = null
    await wait(RETRY)
    expect(window.location.search).toBe('?growth=7')
    await wait(10 * RETRY)
    expect(calls).toHaveLength(5)
  })

  it('lets the latest change win, in one new entry', async () => {
    const { length } = window.history
    address.push('/?growth=7')
    await wait()
    address.push('/?growth=8')
    await wait()
    address.replace('/?growth=9')
    await wait()
    refusal = null
    await wait(RETRY)
    expect(window.location.search).toBe('?growth=9')
    expect(window.history.length).toBe(length + 1)
  })

  it('is tried once more when the page is left', async () => {
    address.push('/?growth=7')
    await wait()
    refusal = null
    window.dispatchEvent(new Event('pagehide'))
    expect(window.location.search).toBe('?growth=7')
  })

  it('is forgotten when the reader goes back', async () => {
    refusal = null
    address.push('/?growth=7')
    await wait()
    refusal = kind
    address.push('/?growth=8')
    await wait()
    address.back()
    await wait(TRAVERSAL)
    expect(address.location.search).toBe('')
    refusal = null
    await wait(10 * RETRY)
    expect(window.location.search).toBe('')
  })

  it('survives a link to a part of the page', async () => {
    address.push('/?growth=7')
    await wait()
    window.location.hash = 'ahead'
    await wait(TRAVERSAL)
    expect(address.location.search).toBe('?growth=7')
    refusal = null
    await wait(RETRY)
    expect(window.location.search).toBe('?growth=7')
  })
})
