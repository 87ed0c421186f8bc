import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readLink, writeLink } from '#state/link/link.ts'
import { PART_BY_NAME } from '#state/link/parts.ts'
import { writeEmbed } from '#state/link/embedOptions.ts'
import { say } from '../support/hostWindow.ts'

const SCRIPT = readFileSync('src/app/beforeFirstPaint.js', 'utf8')
const html = document.documentElement

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})
afterEach(() => {
  for (const name of Object.keys(html.dataset)) delete html.dataset[name]
  history.replaceState(null, '', '/')
  localStorage.clear()
  document.head.replaceChildren()
})

/** What the script makes of an address. */
function marksOf(
  query: string,
  path = '/embed/path/',
): Readonly<Record<string, string | undefined>> {
  history.replaceState(null, '', `${path}?${query}`)
  runInThisContext(SCRIPT)
  return Object.fromEntries(Object.entries(html.dataset))
}

const store = (key: string, state: unknown) =>
  localStorage.setItem(key, JSON.stringify({ state, version: 1 }))

it.each(['own-fra-deu', 'turkey-azerbaijan', ''])(
  'marks the view of another pair than that of the build, so that it is not given its name: “%s”',
  (pair) => {
    const isOther = pair !== ''
    html.dataset['pair'] = 'iran-pakistan'
    expect('otherPair' in marksOf(`pair=${pair}`)).toBe(isOther)
    expect('otherPair' in marksOf(`pair=${pair}`, '/')).toBe(isOther)
    delete html.dataset['otherPair']
    expect(marksOf('pair=iran-pakistan')).not.toHaveProperty('otherPair')
  },
)

describe('the pair used last', () => {
  const settings = { saved: [], theme: null, pair: 'own-fra-deu' }

  /** The address after the script, for a visit that began as `type` from the page `from`. */
  function addressFor(query: string, type: string, from = '', path = '/sources/'): string {
    store('corridor-desk', settings)
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { type } as unknown as PerformanceEntry,
    ])
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(from)
    history.replaceState(null, '', `${path}${query}#part`)
    runInThisContext(SCRIPT)
    return `${location.pathname}${location.search}${location.hash}`
  }

  afterEach(() => vi.restoreAllMocks())

  it('is named by the address of a visit that asks for nothing', () => {
    expect(addressFor('', 'navigate')).toBe('/sources/?pair=own-fra-deu#part')
    expect(html.dataset['view']).toBe('awaited')
  })

  it.each([
    ['an address that asks for something', '?growth=5', 'navigate', ''],
    ['a reload', '', 'reload', ''],
    ['a link of this site', '', 'navigate', `${location.origin}/compare/`],
  ])('changes nothing about %s', (_, query, type, from) => {
    expect(addressFor(query, type, from)).toBe(`/sources/${query}#part`)
  })

  it('changes no embed', () => {
    expect(addressFor('', 'navigate', '', '/embed/path/')).toBe('/embed/path/#part')
  })
})

describe('before an embed is painted', () => {
  it('the default view stands for an address that asks for nothing', () => {
    expect(marksOf('')).toEqual({})
  })

  it('the default view stands where only its looks are asked for', () => {
    const options = { controls: true, title: false, bus: 'a', model: 1 }
    const link = writeLink({ theme: 'dark', tables: true, name: 'Mine' })
    expect(marksOf(writeEmbed(link, options))).toEqual({
      theme: 'dark',
      controls: '',
      untitled: '',
    })
  })

  it('the default view stands where pym.js has added to the address', () => {
    expect(marksOf('initialWidth=600&childId=a&parentTitle=b&parentUrl=c')).toEqual({})
  })

  it.each([
    'growth=20',
    'growth.IRN-PAK=3',
    'source=imf',
    'target=10@2030',
    'shock=2025:-15:2',
    'flow=PAK-IRN',
    'product=metals',
    'year=2019',
    'years=2003..2010',
    'vintage=2020-01-01',
    'lang=qps',
    'horizon=2050',
    'start=3',
    'solve=growth',
  ])('the default view makes room for another: %s', (query) => {
    expect(readLink(query).problems).toEqual([])
    expect(marksOf(query)).toEqual({ view: 'awaited' })
  })

  it('the default view makes room for every part but looks and names', () => {
    const same = new Set(['theme', 'tables', 'name', 'model'])
    const telling = [...PART_BY_NAME.keys(), 'compare', 'growth.DEU-FRA']
    for (const part of telling.filter((name) => !same.has(name))) {
      delete html.dataset['view']
      expect([part, marksOf(`${part}=1`)['view']]).toEqual([part, 'awaited'])
    }
  })

  it.each(['utm_source=mail&fbclid=a', 'yearly=1', 's=20', '_ga=1'])(
    'the default view stands where others have added to the address: %s',
    (query) => {
      expect(marksOf(query)).toEqual({})
    },
  )

  it('the default view makes room for another whose link was escaped twice', () => {
    expect(marksOf('theme=none&amp;growth=20')).toEqual({ view: 'awaited' })
    expect(marksOf('growth%3D20%26start%3D3')).toEqual({ view: 'awaited' })
  })

  it('a theme that does not exist changes nothing', () => {
    expect(marksOf('theme=neon')).toEqual({})
  })

  it('a script that does not come leaves the default view, which says so', () => {
    marksOf('growth=20')
    const script = document.head.appendChild(document.createElement('script'))
    document.head.dispatchEvent(new Event('error'))
    expect(html.dataset['view']).toBe('awaited')
    script.dispatchEvent(new Event('error'))
    expect(html.dataset['view']).toBe('failed')
    script.remove()
  })
})

describe('before a page of the app is painted', () => {
  it('has the theme that the reader chose, unless the link names another', () => {
    store('corridor-desk', { saved: [], theme: 'dark' })
    expect(marksOf('', '/')).toEqual({ theme: 'dark' })
    expect(marksOf('theme=light', '/')).toEqual({ theme: 'light' })
  })

  it('leaves out the steps that the reader closed', () => {
    store('corridor-desk', { saved: [], theme: null, isHowToClosed: true })
    expect(marksOf('', '/')).toEqual({ howto: 'closed' })
  })

  it('an embed knows no settings of its reader', () => {
    store('corridor-desk', { saved: [], theme: 'dark', isHowToClosed: true })
    expect(marksOf('')).toEqual({})
  })

  it.each(['{', '[]', 'null', '{"state":7}'])(
    'stored settings in pieces do no harm: %s',
    (stored) => {
      localStorage.setItem('corridor-desk', stored)
      expect(marksOf('', '/')).toEqual({})
    },
  )

  it('its empty list of briefings makes room for briefings that are kept', () => {
    expect(marksOf('', '/brief/')).toEqual({})
    store('corridor-briefings', { briefings: [] })
    expect(marksOf('', '/brief/')).toEqual({ view: 'awaited' })
  })
})

/** A page of which all HTML has come. */
function parse() {
  const template = document.createElement('template')
  template.id = 'scripts'
  template.innerHTML = '<script type="module"></script>'
  document.head.append(template)
  marksOf('')
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }))
}

describe('the scripts of a page', () => {
  const requested = () => document.querySelector('head > script') !== null

  afterEach(() => vi.unstubAllGlobals())

  it('are requested once, when the browser has painted the page', () => {
    const paints: (() => void)[] = []
    vi.stubGlobal('PerformanceObserver', function Observer(tell: () => void) {
      return { observe: ({ type }: { type: string }) => type === 'paint' && paints.push(tell) }
    })
    parse()
    vi.advanceTimersToNextFrame()
    expect(requested()).toBe(false)
    for (const painted of [...paints, ...paints]) painted()
    expect(requested()).toBe(true)
    vi.runAllTimers()
    expect(document.querySelectorAll('head > script')).toHaveLength(1)
  })

  it('are requested by a page that is not painted too', () => {
    parse()
    expect(requested()).toBe(false)
    vi.runAllTimers()
    expect(requested()).toBe(true)
  })
})

describe('a message to an embed that does not listen yet', () => {
  it('is repeated once it does, with its source, and no later one is', () => {
    // The scripts of the tests before must not hear of it too.
    window.dispatchEvent(new Event('corridor.listening'))
    marksOf('')
    say('early', window)
    const heard: unknown[] = []
    const hear = ({ data, source }: MessageEvent) => heard.push([data, source === window])
    window.addEventListener('message', hear)
    window.dispatchEvent(new Event('corridor.listening'))
    say('late', window)
    window.dispatchEvent(new Event('corridor.listening'))
    expect(heard).toEqual([
      ['early', true],
      ['late', true],
    ])
    window.removeEventListener('message', hear)
  })
})
