import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { innerWindow, say } from '../support/hostWindow.ts'

const SCRIPT = readFileSync('public/embed.js', 'utf8')
const CORRIDOR = 'https://corridor.example'

beforeAll(() => {
  // As on pages of content systems, where every embed brings the script along.
  runInThisContext(SCRIPT)
  runInThisContext(SCRIPT)
})
afterEach(() => document.body.replaceChildren())

/** A frame of the page, what it is told, and how it speaks. */
function frame(attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement('iframe')
  const given = { src: `${CORRIDOR}/embed/path/`, 'data-corridor': '', ...attributes }
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value)
  document.body.append(element)
  const inside = element.contentWindow
  if (!inside) throw new Error('A frame in the document has a window.')
  const told = vi.spyOn(inside, 'postMessage').mockImplementation(() => {})
  return {
    element,
    heard: () => told.mock.calls.map(([message]) => message as unknown),
    says: (data: unknown, origin = CORRIDOR) => say(data, inside, origin),
  }
}

const onBus = (bus: string, figure = 'path') =>
  frame({ src: `${CORRIDOR}/embed/${figure}/?bus=${bus}` })
const told = (link: string, bus = 'a') => ({ type: 'corridor.scenario', bus, link })
const height = (value: unknown) => ({ type: 'corridor.height', id: 'x', height: value })

describe('the script for pages with embeds', () => {
  it('makes the frame that speaks as tall as it says, and no other', () => {
    const [first, second] = [frame(), frame()]
    first.says(height(412))
    expect([first, second].map(({ element }) => element.style.height)).toEqual(['412px', ''])
    second.says(height(300.2))
    first.says(height(200))
    expect([first, second].map(({ element }) => element.style.height)).toEqual(['200px', '301px'])
  })

  it.each([0, -5, Number.NaN, Infinity, 1e6, 'tall', null, {}])(
    'does not believe a height of %j',
    (value) => {
      const { element, says } = frame()
      says(height(value))
      expect(element.style.height).toBe('')
    },
  )

  it('listens to frames of Corridor alone, at the origin of their address', () => {
    const { element, says } = frame()
    const other = frame()
    other.element.removeAttribute('data-corridor')
    says(height(412), 'https://elsewhere.example')
    says(height(412), 'null')
    other.says(height(412))
    say(height(412), innerWindow(), CORRIDOR)
    expect([element, other.element].map(({ style }) => style.height)).toEqual(['', ''])
  })

  it('knows that a sandboxed frame has no origin, unless it keeps its own', () => {
    const closed = frame({ sandbox: 'allow-scripts' })
    const open = frame({ sandbox: 'allow-scripts allow-same-origin' })
    closed.says(height(1), CORRIDOR)
    open.says(height(1), 'null')
    expect([closed, open].map(({ element }) => element.style.height)).toEqual(['', ''])
    closed.says(height(412), 'null')
    open.says(height(412))
    expect([closed, open].map(({ element }) => element.style.height)).toEqual(['412px', '412px'])
  })

  it('passes a scenario to the other frames of the same bus, once', () => {
    const [speaker, friend, stranger] = [onBus('a'), onBus('a', 'flows'), onBus('b')]
    const loner = frame()
    speaker.says({ ...told('growth=7'), more: '<script>' })
    expect(friend.heard()).toEqual([told('growth=7')])
    for (const silent of [speaker, stranger, loner]) expect(silent.heard()).toEqual([])
  })

  it('lets no frame speak on a bus that its address does not name', () => {
    const [speaker, friend] = [onBus('b'), onBus('a')]
    speaker.says(told('growth=7', 'a'))
    expect(friend.heard()).toEqual([])
  })

  it.each([[{ link: 7 }], [{ link: 'x'.repeat(5000) }], [{}]])('passes on no %j', (parts) => {
    const [speaker, friend] = [onBus('a'), onBus('a')]
    speaker.says({ type: 'corridor.scenario', bus: 'a', ...parts })
    expect(friend.heard()).toEqual([])
  })

  it('tells a frame that comes late what it has missed', () => {
    onBus('late').says(told('growth=9', 'late'))
    const latecomer = onBus('late')
    latecomer.says({ type: 'corridor.scenario.read', bus: 'late' })
    expect(latecomer.heard()).toEqual([told('growth=9', 'late')])

    const first = onBus('nobody-spoke-here')
    first.says({ type: 'corridor.scenario.read', bus: 'nobody-spoke-here' })
    expect(first.heard()).toEqual([])
  })

  it('lets the page itself lead, ask, and follow', () => {
    const [first, second] = [onBus('a'), onBus('a', 'flows')]
    const followed: unknown[] = []
    document.body.addEventListener('corridor.scenario', (event) => {
      followed.push([event.target, (event as CustomEvent<unknown>).detail])
    })
    say(told('growth=3'), window, location.origin)
    say({ type: 'corridor.scenario.read', bus: 'a' }, window, location.origin)
    const asked = { type: 'corridor.scenario.read', bus: 'a' }
    for (const each of [first, second]) expect(each.heard()).toEqual([told('growth=3'), asked])

    second.says({ type: 'corridor.scenario.answer', bus: 'a', link: 'growth=3' })
    first.says(told('growth=4'))
    expect(followed).toEqual([
      [second.element, { bus: 'a', link: 'growth=3' }],
      [first.element, { bus: 'a', link: 'growth=4' }],
    ])
    expect(second.heard()).toHaveLength(3)
  })

  it('is untouched by whatever else arrives', () => {
    const { element, says } = frame()
    for (const data of [null, undefined, 'text', 7, [], { type: 'other' }]) says(data)
    expect(element.getAttribute('style')).toBeNull()
  })
})
